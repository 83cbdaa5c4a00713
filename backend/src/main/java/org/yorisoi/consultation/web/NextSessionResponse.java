package org.yorisoi.consultation.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.Booking;
import org.yorisoi.consultation.NextSession;
import org.yorisoi.consultation.Session;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.platform.time.TokyoClock;

@Schema(name = "NextSession", description = "A session as it stands beside its room")
public record NextSessionResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "2026-12-08") LocalDate date,
    @Schema(required = true, description = "HH:MM in Japan", pattern = Times.PATTERN, examples = "13:00") String startTime,
    @Schema(required = true, description = "HH:MM in Japan", pattern = Times.PATTERN, examples = "15:20") String endTime,
    @Schema(required = true, description = "`open` or `cancelled`") SessionState state,
    @Schema(required = true, nullable = true, description = "The day on which everybody first knew it, where it was moved",
        examples = "2026-12-01") LocalDate movedFrom,
    @Schema(required = true) Booking booking,
    @Schema(required = true, nullable = true, description = "The first instant at which it can no longer be booked; null"
        + " without an appointment", examples = "2026-12-05T17:00:00+09:00") OffsetDateTime bookingClosesAt,
    @Schema(required = true, nullable = true, description = "Whether a slot is free; null where nobody has to book, where it"
        + " is cancelled, and where slots are not kept here") Vacancy vacancy,
    @Schema(required = true, nullable = true, examples = "2階の会議室で行います") String publicNote,
    @Schema(required = true, nullable = true, description = "Why it is cancelled", examples = "台風接近のため")
    String publicReason) {

    /** Whether a slot of a session is free. How many is nobody's business but that of those who reserve. */
    @Schema(name = "Vacancy")
    public enum Vacancy {
        @JsonProperty("free") FREE,
        @JsonProperty("full") FULL;

        static Vacancy of(NextSession next) {
            return next.availability() == null ? null : next.availability().isFull() ? FULL : FREE;
        }
    }

    static NextSessionResponse of(NextSession next) {
        Session session = next.session();
        return new NextSessionResponse(session.id(), session.date(), Times.of(session.time().start()),
            Times.of(session.time().end()), session.state(), session.movedFrom(), session.booking().booking(),
            session.bookingClosesAt() == null ? null : TokyoClock.at(session.bookingClosesAt()), Vacancy.of(next),
            session.publicNote(), session.publicReason());
    }
}
