package org.yorisoi.hospital.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.hospital.Specialist;

@Schema(name = "Specialist", description = "A specialist of a hospital's support centre (がん専門相談員)")
public record SpecialistResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "髙﨑 𠮷子") String name,
    @Schema(required = true, nullable = true, examples = "たかさき よしこ") String kana,
    @Schema(required = true, description = "The first day", examples = "2024-04-01") LocalDate activeFrom,
    @Schema(required = true, nullable = true, description = "The last day; null while there is no end in sight",
        examples = "2027-03-31") LocalDate activeTo,
    @Schema(required = true, description = "Version for `If-Match`", examples = "3") long version) {

    static SpecialistResponse of(Specialist specialist) {
        return new SpecialistResponse(specialist.id(), specialist.name(), specialist.kana(), specialist.activeFrom(),
            specialist.activeTo(), specialist.version());
    }
}
