package org.yorisoi.training.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.training.Category;
import org.yorisoi.training.Course;
import org.yorisoi.training.Participant;

@Schema(name = "Participant", description = "Somebody who took part")
public record ParticipantResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "髙﨑 𠮷子") String name,
    @Schema(required = true, nullable = true, examples = "たかさき よしこ") String kana,
    @Schema(required = true) Category category,
    @Schema(required = true, description = "What the training is to this person") Course course,
    @Schema(required = true, nullable = true, description = "The hospital whose staff it is") UUID hospitalId,
    @Schema(required = true, nullable = true, description = "Where the person comes from, in words",
        examples = "見本がんサロン") String affiliation) {

    static ParticipantResponse of(Participant participant) {
        return new ParticipantResponse(participant.id(), participant.name(), participant.kana(), participant.category(),
            participant.course(), participant.hospitalId(), participant.affiliation());
    }
}
