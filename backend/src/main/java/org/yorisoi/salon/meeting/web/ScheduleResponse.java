package org.yorisoi.salon.meeting.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.salon.meeting.Schedule;

@Schema(name = "StoredSalonSchedule", description = "The schedule of a salon that was entered last")
public record ScheduleResponse(
    @Schema(required = true, description = "As the salon's people wrote it",
        examples = "第4金曜 14:00~15:00、祝日の場合は翌週") String text,
    @Schema(required = true, description = "The first day on which it counts", examples = "2027-04-01") LocalDate from,
    @Schema(required = true, description = "None when all dates are announced") List<StoredRuleResponse> rules,
    @Schema(required = true, nullable = true, description = "As it was understood; null when it was kept as announced",
        examples = "毎月第4金曜日 14:00〜15:00（祝日の場合は翌週）") String japanese,
    @Schema(required = true, nullable = true, description = "The same in English",
        examples = "4th Friday of every month, 14:00–15:00 (one week later if a public holiday)") String english,
    @Schema(required = true, description = "Whether dates are announced one by one") boolean announced,
    @Schema(required = true, description = "Version for `If-Match`: rises with every schedule of the salon",
        examples = "1") long version) {

    static ScheduleResponse of(Schedule schedule) {
        return new ScheduleResponse(schedule.text(), schedule.from(),
            schedule.rules().stream().map(StoredRuleResponse::of).toList(), schedule.japanese(), schedule.english(),
            schedule.announced(), schedule.number());
    }
}
