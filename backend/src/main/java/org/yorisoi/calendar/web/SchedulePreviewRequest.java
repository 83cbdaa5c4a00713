package org.yorisoi.calendar.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.calendar.Holidays;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;

@Schema(name = "SchedulePreviewRequest")
public record SchedulePreviewRequest(
    @Schema(description = "The schedule as people write it", examples = "第4金曜 14:00~15:00、祝日の場合は翌週")
    @NotBlank @Size(max = 500) @PlainText String text,
    @Schema(nullable = true, description = "The first day of `occurrences`, from 1948 to 2099; today when absent",
        examples = "2026-04-01") LocalDate from,
    @Schema(nullable = true, description = "How many `occurrences`; 6 when absent", examples = "6")
    @Min(1) @Max(50) Integer count) {

    private static final int USUAL_COUNT = 6;

    LocalDate from(LocalDate today) {
        LocalDate day = from == null ? today : from;
        new Violations().when(day.getYear() < Holidays.FIRST_YEAR || day.getYear() > Holidays.LAST_YEAR, "from",
            ViolationCode.NOT_ALLOWED).throwIfAny();
        return day;
    }

    int countOrUsual() {
        return count == null ? USUAL_COUNT : count;
    }
}
