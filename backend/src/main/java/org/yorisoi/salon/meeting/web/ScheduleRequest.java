package org.yorisoi.salon.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;

@Schema(name = "SalonScheduleRequest")
public record ScheduleRequest(
    @Schema(description = "As the salon's people write it; the public reads it as it is",
        examples = "第4金曜 14:00~15:00、祝日の場合は翌週") @NotBlank @Size(max = 500) @PlainText String text,
    @Schema(description = "The first day on which it counts: tomorrow or later, for the first schedule also today; at most"
        + " two years ahead", examples = "2027-04-01") @NotNull LocalDate from,
    @Schema(description = "Keep the text for people to read and plan nothing by it: all dates are announced one by one")
    @NotNull Boolean keepAsAnnounced) {
}
