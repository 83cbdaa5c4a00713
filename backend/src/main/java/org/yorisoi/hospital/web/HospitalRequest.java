package org.yorisoi.hospital.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.hospital.Designation;
import org.yorisoi.hospital.HospitalDetails;
import org.yorisoi.hospital.Location;
import org.yorisoi.platform.problem.PlainText;

@Schema(name = "HospitalRequest")
public record HospitalRequest(
    @Schema(examples = "熊本大学病院") @NotBlank @Size(max = 200) @PlainText String name,
    @Schema(description = "Reading in hiragana or katakana", examples = "くまもとだいがくびょういん")
    @NotBlank @Size(max = 200) @PlainText String kana,
    @Schema(description = "Periods of designation; they must not overlap")
    @NotNull @Size(max = 50) List<@NotNull @Valid DesignationBody> designations,
    @Schema(nullable = true, examples = "860-8556") @Pattern(regexp = "[0-9]{3}-[0-9]{4}") String postalCode,
    @Schema(nullable = true, examples = "熊本県熊本市中央区本荘1-1-1") @Size(max = 300) @PlainText String address,
    @Schema(nullable = true, description = "Degrees north, WGS 84, within Japan", examples = "32.7968")
    @DecimalMin("20") @DecimalMax("46") Double latitude,
    @Schema(nullable = true, description = "Degrees east, WGS 84, within Japan", examples = "130.7118")
    @DecimalMin("122") @DecimalMax("154") Double longitude,
    @NotNull @Valid SupportCentreBody supportCentre) {

    HospitalDetails toDetails() {
        List<Designation> inOrder = designations.stream().map(DesignationBody::toDesignation)
            .sorted(Comparator.comparing(Designation::from)).toList();
        return new HospitalDetails(name.strip(), kana.strip(), inOrder,
            new Location(postalCode, address, latitude, longitude), supportCentre.toSupportCentre());
    }
}
