package org.yorisoi.salon.meeting.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.salon.meeting.PeopleCount;

@Schema(name = "SalonPeople", description = "How many different people came to a salon in a month or a fiscal year (実人数)")
public record PeopleResponse(
    @Schema(required = true, description = "A month, or the calendar year in which a fiscal year begins",
        examples = "2026-11") String period,
    @Schema(required = true, nullable = true, description = "Null when nobody knows", examples = "11") Integer people,
    @Schema(required = true, description = "Version for `If-Match`; 0 before the first entry", examples = "1")
    long version) {

    static PeopleResponse of(PeopleCount count) {
        return new PeopleResponse(count.period(), count.people(), count.version());
    }
}
