package org.yorisoi.supporter.qualification.matching.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.training.Course;
import org.yorisoi.training.NamedPeer;

@Schema(name = "NamedPeer", description = "A peer on the list of a training")
public record PeerResponse(
    @Schema(required = true) UUID participantId,
    @Schema(required = true, examples = "見本 花子") String name,
    @Schema(required = true, nullable = true, examples = "みほん はなこ") String kana,
    @Schema(required = true, nullable = true, description = "Where she comes from", examples = "見本サロン") String affiliation,
    @Schema(required = true) UUID trainingId,
    @Schema(required = true, examples = "フォローアップ研修会") String trainingTitle,
    @Schema(required = true, description = "The training's last day", examples = "2022-01-29") LocalDate completedOn,
    @Schema(required = true) Course course) {

    static PeerResponse of(NamedPeer peer) {
        var training = peer.training();
        return new PeerResponse(peer.participantId(), peer.name(), peer.kana(), peer.affiliation(), training.trainingId(),
            training.title(), training.completedOn(), training.course());
    }
}
