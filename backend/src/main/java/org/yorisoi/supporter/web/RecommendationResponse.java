package org.yorisoi.supporter.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.Recommendation;
import org.yorisoi.supporter.RecommendedFor;
import org.yorisoi.supporter.Recommender;

@Schema(name = "Recommendation", description = "Somebody answers for a supporter: she is fit for this")
public record RecommendationResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) RecommendedFor purpose,
    @Schema(required = true) Recommender recommender,
    @Schema(required = true, nullable = true, description = "Null when the network recommends") UUID salonId,
    @Schema(required = true, examples = "2026-11-20") LocalDate recommendedOn,
    @Schema(required = true, nullable = true, description = "The last day; null while there is no end in sight",
        examples = "2027-03-31") LocalDate validUntil,
    @Schema(required = true, nullable = true, examples = "役員会で承認") String note,
    @Schema(required = true, nullable = true, description = "Null unless it was taken back", examples = "2027-01-15")
    LocalDate withdrawnOn,
    @Schema(required = true, description = "Whether it counts today") boolean standing) {

    static RecommendationResponse of(Recommendation recommendation, LocalDate today) {
        return new RecommendationResponse(recommendation.id(), recommendation.purpose(), recommendation.recommender(),
            recommendation.salonId(), recommendation.recommendedOn(), recommendation.validUntil(), recommendation.note(),
            recommendation.withdrawnOn(), recommendation.standsOn(today));
    }
}
