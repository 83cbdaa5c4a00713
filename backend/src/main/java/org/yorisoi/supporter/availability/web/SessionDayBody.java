package org.yorisoi.supporter.availability.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.availability.SessionDay;

@Schema(name = "SessionDay", description = "A day with sessions of rooms or the hotline")
public record SessionDayBody(
    @Schema(required = true, examples = "2026-12-01") LocalDate date,
    @Schema(required = true) List<PlaceBody> places,
    @Schema(required = true, description = "How many supporters all its sessions need together", examples = "2")
    int needed) {

    @Schema(name = "SessionDayPlace")
    public record PlaceBody(
        @Schema(required = true, examples = "おしゃべり相談室 見本大学病院") String name,
        @Schema(required = true, type = SchemaType.STRING, implementation = String.class, pattern = "[0-9]{2}:[0-9]{2}",
            description = "HH:MM in Japan", examples = "13:30") @JsonFormat(pattern = "HH:mm") LocalTime start,
        @Schema(required = true, type = SchemaType.STRING, implementation = String.class, pattern = "[0-9]{2}:[0-9]{2}",
            description = "HH:MM in Japan", examples = "16:00") @JsonFormat(pattern = "HH:mm") LocalTime end) {
    }

    static SessionDayBody of(SessionDay day) {
        return new SessionDayBody(day.date(), day.places().stream()
            .map(place -> new PlaceBody(place.name(), place.start(), place.end())).toList(), day.needed());
    }
}
