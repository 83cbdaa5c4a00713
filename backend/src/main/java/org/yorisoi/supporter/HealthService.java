package org.yorisoi.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;

/**
 * What supporters had. Without a standing consent it is neither read nor written, by nobody (Act on the Protection of Personal
 * Information, Art. 20(2)); only she herself may always read what is kept of her (Art. 33), and have it erased.
 */
@ApplicationScoped
public class HealthService {

    private final SupporterService register;
    private final Supporters supporters;
    private final Merges merges;
    private final Event<AuditedAction> audit;

    HealthService(SupporterService register, Supporters supporters, Merges merges, Event<AuditedAction> audit) {
        this.register = register;
        this.supporters = supporters;
        this.merges = merges;
        this.audit = audit;
    }

    /** The entry, for what it tells of health. */
    @Transactional
    public HealthRecord read(String prefecture, UUID id) {
        Supporter supporter = register.find(prefecture, id);
        if (!mayBeKept(supporter)) {
            throw Problem.of(ProblemType.HEALTH_CONSENT_MISSING);
        }
        audit.fire(new AuditedAction(prefecture, "supporter_health.read", id));
        return HealthRecord.of(supporter);
    }

    @Transactional
    public HealthRecord write(String prefecture, UUID id, Health told, String ifMatch) {
        Supporter supporter = register.find(prefecture, id);
        EntityTags.requireMatch(ifMatch, supporter.version());
        if (!mayBeKept(supporter)) {
            throw Problem.of(ProblemType.HEALTH_CONSENT_MISSING, new Violations()
                .when(told.standpoint() != null, "standpoint", ViolationCode.CONSENT_REQUIRED)
                .when(!told.cancers().isEmpty(), "cancers", ViolationCode.CONSENT_REQUIRED)
                .when(!told.treatments().isEmpty(), "treatments", ViolationCode.CONSENT_REQUIRED)
                .when(told.note() != null, "note", ViolationCode.CONSENT_REQUIRED).toList());
        }
        supporter.had(told);
        return changed(supporter, "supporter_health.changed");
    }

    /** Forgets everything, with consent or without. */
    @Transactional
    public HealthRecord erase(String prefecture, UUID id, String ifMatch) {
        Supporter supporter = register.find(prefecture, id);
        EntityTags.requireMatch(ifMatch, supporter.version());
        supporter.had(null);
        forget(id);
        return changed(supporter, "supporter_health.erased");
    }

    /** What merges keep for their undoing is erased too. */
    private void forget(UUID kept) {
        for (Merge merge : merges.into(kept)) {
            merge.forgetHealth();
            merges.entries(Set.of(merge.otherId())).get(merge.otherId()).had(null);
            forget(merge.otherId());
        }
    }

    private HealthRecord changed(Supporter supporter, String action) {
        supporters.flush();
        audit.fire(new AuditedAction(supporter.prefectureCode(), action, supporter.id()));
        return HealthRecord.of(supporter);
    }

    private boolean mayBeKept(Supporter supporter) {
        return supporters.standing(supporter.id()).contains(ConsentPurpose.HEALTH_DATA);
    }
}
