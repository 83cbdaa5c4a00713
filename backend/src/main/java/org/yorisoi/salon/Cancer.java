package org.yorisoi.salon;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Kinds of cancer, as salons name whom they are for. */
public enum Cancer {
    @JsonProperty("breast") BREAST,
    @JsonProperty("lung") LUNG,
    @JsonProperty("stomach") STOMACH,
    @JsonProperty("colorectal") COLORECTAL,
    @JsonProperty("liver_biliary_pancreatic") LIVER_BILIARY_PANCREATIC,
    @JsonProperty("gynaecological") GYNAECOLOGICAL,
    @JsonProperty("prostate_urological") PROSTATE_UROLOGICAL,
    @JsonProperty("head_neck") HEAD_NECK,
    @JsonProperty("oesophagus") OESOPHAGUS,
    @JsonProperty("blood") BLOOD,
    @JsonProperty("brain") BRAIN,
    @JsonProperty("thyroid") THYROID,
    @JsonProperty("skin") SKIN,
    @JsonProperty("sarcoma") SARCOMA,
    @JsonProperty("childhood") CHILDHOOD,
    @JsonProperty("other") OTHER
}
