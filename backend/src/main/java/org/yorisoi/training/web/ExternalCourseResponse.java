package org.yorisoi.training.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.training.ExternalCourse;
import org.yorisoi.training.ExternalCourseOverview;

@Schema(name = "ExternalCourse", description = "A course held by others")
public record ExternalCourseResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "2024-02-11") LocalDate date,
    @Schema(required = true, description = "Calendar year in which the fiscal year begins", examples = "2023") int fiscalYear,
    @Schema(required = true, examples = "がんサポートグループ企画・運営者のための研修会") String title,
    @Schema(required = true, description = "Who holds it", examples = "国立がん研究センター") String organiser,
    @Schema(required = true, description = "How many of the prefecture's medical staff took part", examples = "3")
    int medicalParticipants,
    @Schema(required = true, description = "Version for `If-Match`", examples = "3") long version) {

    static ExternalCourseResponse of(ExternalCourseOverview overview) {
        ExternalCourse course = overview.course();
        return new ExternalCourseResponse(course.id(), course.date(), overview.fiscalYear(), course.title(),
            course.organiser(), course.medicalParticipants(), course.version());
    }
}
