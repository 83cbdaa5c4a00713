package org.yorisoi.salon.meeting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.salon.meeting.PastSchedule;
import org.yorisoi.salon.meeting.Schedule;

@Schema(name = "PastSalonSchedule", description = "A schedule in the history of its salon")
public record PastScheduleResponse(
    @Schema(required = true, description = "Counts the schedules of the salon", examples = "1") int number,
    @Schema(required = true, examples = "毎月第3水曜日 13:00〜15:00") String text,
    @Schema(required = true, description = "The first day on which it counts", examples = "2024-04-01") LocalDate from,
    @Schema(required = true, nullable = true, description = "The last day on which it counts; null while none follows;"
        + " before `from` when another one took its place before it began", examples = "2027-03-31") LocalDate until,
    @Schema(required = true) List<StoredRuleResponse> rules,
    @Schema(required = true, nullable = true, examples = "毎月第3水曜日 13:00〜15:00") String japanese,
    @Schema(required = true, nullable = true, examples = "3rd Wednesday of every month, 13:00–15:00") String english,
    @Schema(required = true, description = "Whether dates are announced one by one") boolean announced,
    @Schema(required = true, description = "When it was entered", examples = "2024-03-18T02:15:00.000Z")
    Instant enteredAt) {

    static PastScheduleResponse of(PastSchedule past) {
        Schedule schedule = past.schedule();
        return new PastScheduleResponse(schedule.number(), schedule.text(), schedule.from(), past.until(),
            schedule.rules().stream().map(StoredRuleResponse::of).toList(), schedule.japanese(), schedule.english(),
            schedule.announced(), schedule.enteredAt());
    }
}
