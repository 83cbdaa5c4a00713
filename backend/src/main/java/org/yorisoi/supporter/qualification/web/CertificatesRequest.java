package org.yorisoi.supporter.qualification.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.qualification.CertificateService;

@Schema(name = "CertificatesRequest")
public record CertificatesRequest(
    @Schema(description = "Whose certificates, in the order of the pages")
    @NotNull @Size(min = 1, max = CertificateService.MOST_AT_ONCE) List<@NotNull UUID> supporterIds) {
}
