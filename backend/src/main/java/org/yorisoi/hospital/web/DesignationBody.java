package org.yorisoi.hospital.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.hospital.Designation;
import org.yorisoi.hospital.DesignationKind;

@Schema(name = "Designation", description = "A period in which a hospital is designated")
public record DesignationBody(
    @Schema(description = "`national` 都道府県拠点, `regional` 地域拠点, `prefectural` 県指定") @NotNull DesignationKind kind,
    @Schema(description = "The first day", examples = "2019-04-01") @NotNull LocalDate from,
    @Schema(description = "The last day; null while there is no end in sight", nullable = true, examples = "2027-03-31")
    LocalDate to) {

    static DesignationBody of(Designation designation) {
        return new DesignationBody(designation.kind(), designation.from(), designation.to());
    }

    Designation toDesignation() {
        return new Designation(kind, from, to);
    }
}
