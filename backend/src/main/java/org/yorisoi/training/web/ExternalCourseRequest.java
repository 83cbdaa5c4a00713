package org.yorisoi.training.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.training.ExternalCourseDetails;

@Schema(name = "ExternalCourseRequest")
public record ExternalCourseRequest(
    @Schema(description = "From 1980 to today", examples = "2024-02-11") @NotNull LocalDate date,
    @Schema(examples = "がんサポートグループ企画・運営者のための研修会") @NotBlank @Size(max = 200) @PlainText String title,
    @Schema(description = "Who holds it", examples = "国立がん研究センター") @NotBlank @Size(max = 200) @PlainText
    String organiser,
    @Schema(description = "How many of the prefecture's medical staff took part", examples = "3")
    @NotNull @Min(0) @Max(9999) Integer medicalParticipants) {

    ExternalCourseDetails toDetails() {
        return new ExternalCourseDetails(date, title.strip(), organiser.strip(), medicalParticipants);
    }
}
