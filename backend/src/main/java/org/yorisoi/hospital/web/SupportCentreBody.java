package org.yorisoi.hospital.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.hospital.SupportCentre;
import org.yorisoi.platform.problem.PlainText;

@Schema(name = "SupportCentre", description = "The hospital's cancer consultation support centre (がん相談支援センター)")
public record SupportCentreBody(
    @Schema(nullable = true, description = "Digits and hyphens", examples = "096-000-0000")
    @Size(max = 30) @Pattern(regexp = "\\+?[0-9][0-9-]{5,28}") String telephone,
    @Schema(nullable = true, description = "Opening hours as people read them", examples = "平日 8:30~17:15")
    @Size(max = 300) @PlainText String hours) {

    static SupportCentreBody of(SupportCentre centre) {
        return new SupportCentreBody(centre.telephone(), centre.hours());
    }

    SupportCentre toSupportCentre() {
        return new SupportCentre(telephone, hours);
    }
}
