package org.yorisoi.hospital.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.hospital.SpecialistDetails;
import org.yorisoi.platform.problem.PlainText;

@Schema(name = "SpecialistRequest")
public record SpecialistRequest(
    @Schema(examples = "髙﨑 𠮷子") @NotBlank @Size(max = 100) @PlainText String name,
    @Schema(nullable = true, examples = "たかさき よしこ") @Size(max = 100) @PlainText String kana,
    @Schema(description = "The first day", examples = "2024-04-01") @NotNull LocalDate activeFrom,
    @Schema(nullable = true, description = "The last day; null while there is no end in sight", examples = "2027-03-31")
    LocalDate activeTo) {

    SpecialistDetails toDetails() {
        return new SpecialistDetails(name.strip(), kana == null || kana.isBlank() ? null : kana.strip(), activeFrom,
            activeTo);
    }
}
