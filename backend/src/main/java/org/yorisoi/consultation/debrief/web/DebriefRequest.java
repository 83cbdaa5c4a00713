package org.yorisoi.consultation.debrief.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.debrief.DebriefDetails;
import org.yorisoi.consultation.debrief.ObserverFunction;
import org.yorisoi.consultation.debrief.SupporterDebriefed;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;

@Schema(name = "DebriefRequest", description = "Who was there is told by ids and functions; there is no place for a name")
public record DebriefRequest(
    @Schema(description = "Of those on duty, each at most once. A supporter who writes says that she was there herself")
    @NotNull @Size(max = 20) List<@NotNull @Valid SupporterBody> supporters,
    @Schema(description = "Whether the specialist was there of the hospital whose turn it was") @NotNull
    Boolean specialistPresent,
    @Schema(nullable = true, description = "In what function somebody of the government was there; null: nobody was")
    ObserverFunction observer,
    @Schema(description = "What was talked about. What looks like a name, a telephone number or a mail address is refused"
        + " with `looks_personal`, unless `textsChecked`", examples = "沈黙が続いたときの待ち方について話し合った")
    @NotBlank @Size(max = 4000) @PlainText String points,
    @Schema(description = "Puts the session into the supervision group's queue") @NotNull Boolean supervisionNeeded,
    @Schema(nullable = true, description = "The writer has looked at the texts once more: they identify nobody")
    Boolean textsChecked) {

    @Schema(name = "DebriefedSupporterRequest")
    public record SupporterBody(
        @NotNull UUID supporterId,
        @Schema(description = "Whether she was at the debrief") @NotNull Boolean present,
        @Schema(nullable = true, description = "How much it weighs on her: 0 not at all, 1 a little, 2 much, 3 too much;"
            + " null: not asked", examples = "1") @Min(0) @Max(SupporterDebriefed.MOST_STRAIN) Integer strain,
        @Schema(nullable = true, examples = "帰り道に少し引きずった") @Size(max = 1000) @PlainText String note) {
    }

    DebriefDetails toDetails() {
        return new DebriefDetails(supporters.stream()
            .map(one -> new SupporterDebriefed(one.supporterId(), one.present(), one.strain(), Texts.orNull(one.note())))
            .toList(), specialistPresent, observer, points.strip(), supervisionNeeded);
    }

    boolean isChecked() {
        return Boolean.TRUE.equals(textsChecked);
    }
}
