package org.yorisoi.salon.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.salon.SalonSchedule;

@Schema(name = "SalonScheduleText", description = "A salon's schedule in words")
public record SalonScheduleResponse(
    @Schema(required = true, nullable = true, description = "As its people wrote it", examples = "第2水曜 13:30-15:30")
    String text,
    @Schema(required = true, nullable = true, description = "As it was understood; null when only announced dates count",
        examples = "毎月第2水曜日 13:30〜15:30") String japanese,
    @Schema(required = true, nullable = true, description = "The same in English",
        examples = "Every 2nd Wednesday of the month, 13:30–15:30") String english,
    @Schema(required = true, description = "Whether dates are announced one by one") boolean announced) {

    static SalonScheduleResponse of(SalonSchedule schedule) {
        return new SalonScheduleResponse(schedule.text(), schedule.japanese(), schedule.english(), schedule.announced());
    }
}
