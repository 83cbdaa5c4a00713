package org.yorisoi.salon.meeting.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.salon.meeting.MeetingCounts;
import org.yorisoi.salon.meeting.MeetingSeen;

@Schema(name = "MeetingCounts", description = "How many came to a meeting: visits (延べ)")
public record CountsResponse(
    @Schema(required = true, description = "新規", examples = "2") @JsonProperty("new") int newcomers,
    @Schema(required = true, description = "継続", examples = "7") int returning,
    @Schema(required = true, description = "患者", examples = "5") int patient,
    @Schema(required = true, description = "家族", examples = "2") int family,
    @Schema(required = true, description = "遺族", examples = "1") int bereaved,
    @Schema(required = true, description = "その他", examples = "1") int other,
    @Schema(required = true, description = "ピア・サポーター who were there for the visitors; not in the total",
        examples = "2") int supporters,
    @Schema(required = true, description = "Visits (延べ): new and returning", examples = "9") int total,
    @Schema(required = true, nullable = true, description = "Null when there is none, or the caller doesn't keep the salon",
        examples = "就労の話題が多かった") String note) {

    static CountsResponse of(MeetingSeen seen) {
        MeetingCounts counts = seen.counts();
        return counts == null ? null : new CountsResponse(counts.newcomers(), counts.returning(), counts.patient(),
            counts.family(), counts.bereaved(), counts.other(), counts.supporters(), counts.total(), seen.note());
    }
}
