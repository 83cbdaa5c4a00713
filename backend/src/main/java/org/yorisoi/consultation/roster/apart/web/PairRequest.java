package org.yorisoi.consultation.roster.apart.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;

@Schema(name = "RosterPairRequest")
public record PairRequest(
    @Schema(nullable = true, description = "Why; for the support centre alone", examples = "以前に行き違いがあったため")
    @Size(max = 500) @PlainText String reason,
    @Schema(nullable = true, description = "The last day; null: until somebody says otherwise", examples = "2027-03-31")
    LocalDate until) {
}
