package org.yorisoi.training.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.training.AttendanceDetails;

@Schema(name = "AttendanceRequest")
public record AttendanceRequest(
    @Schema(nullable = true, description = "Null when nobody counted") @Valid CountsBody headcounts,
    @Schema(description = "In the order of the paper list; empty when there is none")
    @NotNull @Size(max = 500) List<@NotNull @Valid ParticipantBody> participants,
    @Schema(nullable = true, description = "Why headcounts and names differ; kept only while they do",
        examples = "当日参加の2名は記名なし") @Size(max = 500) @PlainText String differenceReason) {

    AttendanceDetails toDetails() {
        return new AttendanceDetails(headcounts == null ? null : headcounts.toCounts(),
            participants.stream().map(ParticipantBody::toParticipant).toList(), Texts.orNull(differenceReason));
    }
}
