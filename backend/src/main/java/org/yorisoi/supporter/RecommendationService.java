package org.yorisoi.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yorisoi.platform.date.Days;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.salon.SalonService;

/** For what supporters are recommended, by the network or by a salon. */
@ApplicationScoped
public class RecommendationService {

    private final SupporterService register;
    private final Recommendations recommendations;
    private final SalonService salons;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    RecommendationService(SupporterService register, Recommendations recommendations, SalonService salons,
                          Event<AuditedAction> audit, Clock clock) {
        this.register = register;
        this.recommendations = recommendations;
        this.salons = salons;
        this.audit = audit;
        this.clock = clock;
    }

    /** All there ever were, the newest first. */
    @Transactional
    public List<Recommendation> list(String prefecture, UUID supporterId) {
        return recommendations.of(register.seen(prefecture, supporterId).supporter().id());
    }

    @Transactional
    public Recommendation recommend(String prefecture, UUID supporterId, NewRecommendation given) {
        register.present(prefecture, supporterId);
        LocalDate today = LocalDate.now(clock);
        boolean bySalon = given.recommender() == Recommender.SALON;
        boolean already = recommendations.standing(supporterId, today).stream().anyMatch(one ->
            one.purpose() == given.purpose() && one.recommender() == given.recommender()
                && java.util.Objects.equals(one.salonId(), given.salonId()));
        new Violations()
            .when(already, "purpose", ViolationCode.DUPLICATE)
            .when(given.on().isAfter(today), "recommendedOn", ViolationCode.IN_FUTURE)
            .when(given.on().isBefore(Days.FIRST), "recommendedOn", ViolationCode.NOT_ALLOWED)
            .when(given.until() != null && given.until().isBefore(given.on()), "validUntil", ViolationCode.BEFORE_START)
            .when(given.until() != null && !Days.isPlausible(given.until()), "validUntil", ViolationCode.NOT_ALLOWED)
            .when(bySalon && given.salonId() == null, "salonId", ViolationCode.REQUIRED)
            .when(!bySalon && given.salonId() != null, "salonId", ViolationCode.NOT_ALLOWED)
            .when(bySalon && given.salonId() != null && !salons.isKnown(prefecture, given.salonId()), "salonId",
                ViolationCode.UNKNOWN_REFERENCE)
            .throwIfAny();
        Recommendation recommendation = new Recommendation(supporterId, given, clock.instant());
        recommendations.persistAndFlush(recommendation);
        audit.fire(new AuditedAction(prefecture, "supporter.recommended", supporterId));
        return recommendation;
    }

    /** Takes a recommendation back, today. Safe to do twice. */
    @Transactional
    public Recommendation withdraw(String prefecture, UUID supporterId, UUID id) {
        register.present(prefecture, supporterId);
        Recommendation recommendation = recommendations.of(supporterId, id).orElseThrow(Problem::notFound);
        if (recommendation.withdrawnOn() == null) {
            recommendation.withdrawn(LocalDate.now(clock));
            audit.fire(new AuditedAction(prefecture, "supporter_recommendation.withdrawn", supporterId));
        }
        return recommendation;
    }
}
