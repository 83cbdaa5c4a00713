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
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;

/**
 * What supporters agree to. Nothing about a consent is ever deleted: that it was given, and that it was withdrawn, has to be
 * shown later. A withdrawal counts at once, for everything that is read from then on.
 */
@ApplicationScoped
public class ConsentService {

    private final SupporterService register;
    private final Consents consents;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    ConsentService(SupporterService register, Consents consents, Event<AuditedAction> audit, Clock clock) {
        this.register = register;
        this.consents = consents;
        this.audit = audit;
        this.clock = clock;
    }

    /** All there ever were, the newest first. */
    @Transactional
    public List<SupporterConsent> list(String prefecture, UUID supporterId) {
        List<SupporterConsent> all = consents.of(register.find(prefecture, supporterId).id());
        audit.fire(new AuditedAction(prefecture, "supporter_consents.read", supporterId));
        return all;
    }

    /** She agrees; to a new version of a text also while she has agreed to an older one. */
    @Transactional
    public SupporterConsent give(String prefecture, UUID supporterId, GivenConsent given) {
        register.present(prefecture, supporterId);
        boolean already = consents.of(supporterId).stream().anyMatch(one -> one.withdrawnOn() == null
            && one.purpose() == given.purpose() && one.textVersion().equals(given.textVersion()));
        new Violations()
            .when(already, "purpose", ViolationCode.DUPLICATE)
            .when(given.givenOn().isAfter(LocalDate.now(clock)), "givenOn", ViolationCode.IN_FUTURE)
            .when(given.givenOn().isBefore(Days.FIRST), "givenOn", ViolationCode.NOT_ALLOWED)
            .throwIfAny();
        SupporterConsent consent = new SupporterConsent(supporterId, given, clock.instant());
        consents.persistAndFlush(consent);
        audit.fire(new AuditedAction(prefecture, "supporter_consent.given", supporterId));
        return consent;
    }

    /** She no longer agrees: older versions of the same text end too, so that nothing stands for that purpose. */
    @Transactional
    public SupporterConsent withdraw(String prefecture, UUID supporterId, UUID id, LocalDate on) {
        List<SupporterConsent> all = consents.of(register.hold(prefecture, supporterId).id());
        SupporterConsent consent = all.stream().filter(one -> one.id().equals(id)).findFirst()
            .orElseThrow(Problem::notFound);
        if (consent.withdrawnOn() != null) {
            throw Problem.of(ProblemType.CONSENT_ALREADY_WITHDRAWN);
        }
        new Violations()
            .when(on.isAfter(LocalDate.now(clock)), "withdrawnOn", ViolationCode.IN_FUTURE)
            .when(on.isBefore(consent.givenOn()), "withdrawnOn", ViolationCode.BEFORE_START)
            .throwIfAny();
        all.stream().filter(one -> one.purpose() == consent.purpose() && one.withdrawnOn() == null)
            .forEach(one -> one.withdrawn(on.isBefore(one.givenOn()) ? one.givenOn() : on));
        audit.fire(new AuditedAction(prefecture, "supporter_consent.withdrawn", supporterId));
        return consent;
    }
}
