package org.yorisoi.hospital.message.web;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.hospital.message.HospitalMessage;
import org.yorisoi.hospital.message.HospitalMessageKind;
import org.yorisoi.platform.time.TokyoClock;

@Schema(name = "HospitalMessage", description = "Something that a hospital was told")
public record HospitalMessageResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "What it is about; whoever shows it makes the words") HospitalMessageKind kind,
    @Schema(required = true, description = "What the words are made of: `date`, `start`, `end` and `place` of a session as"
        + " they are from then on, in Japan's time. Never anything of a person.",
        examples = "{\"date\":\"2026-12-01\",\"start\":\"13:00\",\"end\":\"15:20\",\"place\":\"見本相談室\"}")
    Map<String, String> facts,
    @Schema(required = true) OffsetDateTime toldAt,
    @Schema(required = true, nullable = true, description = "When somebody of the hospital first read it; null before")
    OffsetDateTime readAt) {

    static HospitalMessageResponse of(HospitalMessage message) {
        return new HospitalMessageResponse(message.id(), message.kind(), message.facts(),
            message.toldAt().atZone(TokyoClock.ZONE).toOffsetDateTime(),
            message.readAt() == null ? null : message.readAt().atZone(TokyoClock.ZONE).toOffsetDateTime());
    }
}
