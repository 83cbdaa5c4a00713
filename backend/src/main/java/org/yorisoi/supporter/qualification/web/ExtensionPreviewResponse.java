package org.yorisoi.supporter.qualification.web;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.qualification.ExtensionPreview;

@Schema(name = "QualificationExtensionPreview", description = "Whom an extension would give more time")
public record ExtensionPreviewResponse(
    @Schema(required = true, description = "How many", examples = "8") int people,
    @Schema(required = true, description = "The first to end first") List<Extended> items) {

    @Schema(name = "ExtendedSupporter")
    public record Extended(
        @Schema(required = true, description = "As it is") QualifiedSupporterResponse supporter,
        @Schema(required = true, description = "The last day that it would have", examples = "2028-03-31")
        LocalDate validUntil) {
    }

    static ExtensionPreviewResponse of(ExtensionPreview preview) {
        return new ExtensionPreviewResponse(preview.people().size(), preview.people().stream()
            .map(one -> new Extended(QualifiedSupporterResponse.of(one.before()), one.after().validUntil())).toList());
    }
}
