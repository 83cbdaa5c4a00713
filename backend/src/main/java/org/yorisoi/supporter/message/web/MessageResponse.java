package org.yorisoi.supporter.message.web;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.time.TokyoClock;
import org.yorisoi.supporter.message.Message;
import org.yorisoi.supporter.message.MessageKind;

@Schema(name = "SupporterMessage", description = "Something that a supporter was told")
public record MessageResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "What it is about; whoever shows it makes the words") MessageKind kind,
    @Schema(required = true, description = "What the words are made of: `date`, `start`, `end` and `place` of a session,"
        + " `month` and `deadline` of a round, `validUntil`", examples = "{\"date\":\"2026-12-01\",\"place\":\"見本大学病院\"}")
    Map<String, String> facts,
    @Schema(required = true) OffsetDateTime toldAt,
    @Schema(required = true, nullable = true, description = "Null as long as she hasn't read it") OffsetDateTime readAt) {

    static MessageResponse of(Message message) {
        return new MessageResponse(message.id(), message.kind(), message.facts(),
            message.toldAt().atZone(TokyoClock.ZONE).toOffsetDateTime(),
            message.readAt() == null ? null : message.readAt().atZone(TokyoClock.ZONE).toOffsetDateTime());
    }
}
