package org.yorisoi.hospital.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.hospital.DesignationKind;
import org.yorisoi.hospital.Hospital;
import org.yorisoi.hospital.Location;

@Schema(name = "Hospital", description = "A designated hospital (拠点病院等)")
public record HospitalResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "熊本大学病院") String name,
    @Schema(required = true, examples = "くまもとだいがくびょういん") String kana,
    @Schema(required = true, description = "In the order of time") List<DesignationBody> designations,
    @Schema(required = true, nullable = true, description = "The designation on the day asked for; null without one")
    DesignationKind designationOn,
    @Schema(required = true, nullable = true, examples = "860-8556") String postalCode,
    @Schema(required = true, nullable = true, examples = "熊本県熊本市中央区本荘1-1-1") String address,
    @Schema(required = true, nullable = true, description = "Degrees north, WGS 84", examples = "32.7968")
    Double latitude,
    @Schema(required = true, nullable = true, description = "Degrees east, WGS 84", examples = "130.7118")
    Double longitude,
    @Schema(required = true) SupportCentreBody supportCentre,
    @Schema(required = true, description = "Version for `If-Match`", examples = "3") long version) {

    static HospitalResponse of(Hospital hospital, LocalDate on) {
        Location location = hospital.location().orElse(new Location(null, null, null, null));
        return new HospitalResponse(hospital.id(), hospital.name(), hospital.kana(),
            hospital.designations().stream().map(DesignationBody::of).toList(),
            hospital.designationOn(on).orElse(null),
            location.postalCode(), location.address(), location.latitude(), location.longitude(),
            hospital.supportCentre().map(SupportCentreBody::of).orElse(new SupportCentreBody(null, null)),
            hospital.version());
    }
}
