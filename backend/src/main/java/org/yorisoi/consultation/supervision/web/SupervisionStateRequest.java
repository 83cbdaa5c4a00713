package org.yorisoi.consultation.supervision.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.supervision.SupervisionState;
import org.yorisoi.platform.problem.PlainText;

@Schema(name = "SupervisionStateRequest")
public record SupervisionStateRequest(
    @Schema(description = "`taken`: the caller sees to it, also in place of somebody else; `open`: she gives it back; `done`")
    @NotNull SupervisionState state,
    @Schema(nullable = true, description = "What came of it; required when it is done. What looks like a name, a telephone"
        + " number or a mail address is refused with `looks_personal`, unless `noteChecked`",
        examples = "電話で話を聞き、次の当番は一回休むことにした") @Size(max = 2000) @PlainText String note,
    @Schema(nullable = true, description = "The writer has looked at the note once more: it identifies nobody")
    Boolean noteChecked) {

    boolean isChecked() {
        return Boolean.TRUE.equals(noteChecked);
    }
}
