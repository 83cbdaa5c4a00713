package org.yorisoi.supporter.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.supporter.NewRecommendation;
import org.yorisoi.supporter.RecommendedFor;
import org.yorisoi.supporter.Recommender;

@Schema(name = "RecommendationRequest")
public record RecommendationRequest(
    @NotNull RecommendedFor purpose,
    @NotNull Recommender recommender,
    @Schema(nullable = true, description = "With `salon`: which one") UUID salonId,
    @Schema(description = "Not in the future", examples = "2026-11-20") @NotNull LocalDate recommendedOn,
    @Schema(nullable = true, description = "The last day; null while there is no end in sight", examples = "2027-03-31")
    LocalDate validUntil,
    @Schema(nullable = true, examples = "役員会で承認") @Size(max = 500) @PlainText String note) {

    NewRecommendation toNew() {
        return new NewRecommendation(purpose, recommender, salonId, recommendedOn, validUntil, Texts.orNull(note));
    }
}
