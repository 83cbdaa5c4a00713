package org.yorisoi.salon.meeting.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SalonPeopleRequest")
public record PeopleRequest(
    @Schema(nullable = true, description = "How many different people came (実人数); null when nobody knows", examples = "11")
    @Min(0) @Max(9999) Integer people) {
}
