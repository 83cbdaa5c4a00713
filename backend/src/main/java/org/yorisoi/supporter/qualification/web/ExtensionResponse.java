package org.yorisoi.supporter.qualification.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.time.TokyoClock;
import org.yorisoi.supporter.qualification.QualificationExtension;

@Schema(name = "QualificationExtension", description = "More time for everybody whose qualification ends on certain days")
public record ExtensionResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "First of the last days that are meant", examples = "2027-03-01")
    LocalDate endingFrom,
    @Schema(required = true, description = "Last of the last days that are meant", examples = "2027-03-31")
    LocalDate endingTo,
    @Schema(required = true, description = "The last day instead", examples = "2028-03-31") LocalDate newLastDay,
    @Schema(required = true, examples = "感染症流行のため研修会を開催できなかった") String reason,
    @Schema(required = true, description = "To how many people it gave more time when it was applied", examples = "8")
    int people,
    @Schema(required = true, nullable = true, description = "Who applied it; null when the account is there no more",
        examples = "見本 センター") String appliedBy,
    @Schema(required = true, examples = "2026-12-01T10:00:00+09:00") OffsetDateTime appliedAt,
    @Schema(required = true, nullable = true, description = "Who took it back", examples = "見本 センター") String takenBackBy,
    @Schema(required = true, nullable = true, description = "Null while it stands", examples = "2026-12-01T10:05:00+09:00")
    OffsetDateTime takenBackAt,
    @Schema(required = true, description = "Version for `If-Match`", examples = "3") long version) {

    /** @param names by account, how people are called */
    static ExtensionResponse of(QualificationExtension extension, Map<UUID, String> names) {
        var validity = extension.validity();
        return new ExtensionResponse(extension.id(), validity.endingFrom(), validity.endingTo(), validity.newLastDay(),
            extension.reason(), extension.people(), names.get(extension.appliedBy()), inTokyo(extension.appliedAt()),
            extension.takenBackBy() == null ? null : names.get(extension.takenBackBy()),
            extension.takenBackAt().map(ExtensionResponse::inTokyo).orElse(null), extension.version());
    }

    private static OffsetDateTime inTokyo(Instant instant) {
        return instant.atZone(TokyoClock.ZONE).toOffsetDateTime();
    }
}
