package org.yorisoi.training.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.training.Category;
import org.yorisoi.training.Course;
import org.yorisoi.training.Participant;

@Schema(name = "ParticipantRequest", description = "Somebody who took part")
public record ParticipantBody(
    @Schema(nullable = true, description = "Of somebody who is already on the list; null for a new one") UUID id,
    @Schema(examples = "髙﨑 𠮷子") @NotBlank @Size(max = 100) @PlainText String name,
    @Schema(nullable = true, examples = "たかさき よしこ") @Size(max = 100) @PlainText String kana,
    @Schema(description = "`peer` ピア, `medical` 医療者, `government` 行政") @NotNull Category category,
    @Schema(description = "What the training is to this person: `foundation` 養成, `follow_up` フォローアップ")
    @NotNull Course course,
    @Schema(nullable = true, description = "The hospital whose staff it is") UUID hospitalId,
    @Schema(nullable = true, description = "Where the person comes from, in words", examples = "見本がんサロン")
    @Size(max = 200) @PlainText String affiliation) {

    Participant toParticipant() {
        return new Participant(id, name.strip(), Texts.orNull(kana), category, course, hospitalId,
            Texts.orNull(affiliation));
    }
}
