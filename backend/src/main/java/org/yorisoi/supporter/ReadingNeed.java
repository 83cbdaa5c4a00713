package org.yorisoi.supporter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a supporter needs what is sent to her. */
public enum ReadingNeed {
    @JsonProperty("large_print") LARGE_PRINT,
    @JsonProperty("furigana") FURIGANA,
    @JsonProperty("screen_reader") SCREEN_READER,
    @JsonProperty("easy_japanese") EASY_JAPANESE,
    /** Told on the telephone instead of in writing. */
    @JsonProperty("by_telephone") BY_TELEPHONE
}
