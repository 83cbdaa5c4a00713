package org.yorisoi.salon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.yorisoi.identity.AccountService;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.revision.Revisions;
import org.yorisoi.platform.web.EntityTags;

/** The door to the salons' organisers. Whoever sees their names is written down. */
@ApplicationScoped
public class OrganiserService {

    private final SalonService salons;
    private final Organisers organisers;
    private final SalonAccess access;
    private final AccountService accounts;
    private final Revisions revisions;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    OrganiserService(SalonService salons, Organisers organisers, SalonAccess access, AccountService accounts,
                     Revisions revisions, Event<AuditedAction> audit, Clock clock) {
        this.salons = salons;
        this.organisers = organisers;
        this.access = access;
        this.accounts = accounts;
        this.revisions = revisions;
        this.audit = audit;
        this.clock = clock;
    }

    /** All there ever were, in the order of their kana. */
    @Transactional
    public List<Organiser> list(String prefecture, UUID salonId) {
        List<Organiser> all = organisers.of(own(prefecture, salonId));
        if (!all.isEmpty()) {
            audit.fire(new AuditedAction(prefecture, "salon_organisers.read", salonId));
        }
        return all.stream().sorted(Comparator.comparing(Organiser::reading)).toList();
    }

    @Transactional
    public Organiser get(String prefecture, UUID salonId, UUID id) {
        Organiser organiser = find(prefecture, salonId, id);
        audit.fire(new AuditedAction(prefecture, "salon_organiser.read", id));
        return organiser;
    }

    @Transactional
    public Organiser add(String prefecture, UUID salonId, OrganiserDetails details) {
        Organiser organiser = new Organiser(own(prefecture, salonId), details, account(prefecture, details));
        organisers.persistAndFlush(organiser);
        changed(prefecture, "salon_organiser.added", organiser.id());
        return organiser;
    }

    @Transactional
    public Organiser change(String prefecture, UUID salonId, UUID id, OrganiserDetails details, String ifMatch) {
        Organiser organiser = find(prefecture, salonId, id);
        EntityTags.requireMatch(ifMatch, organiser.version());
        organiser.describe(details, account(prefecture, details));
        organisers.flush();
        changed(prefecture, "salon_organiser.changed", id);
        return organiser;
    }

    /** Removes an organiser who was entered by mistake. One who has left gets a last day instead. */
    @Transactional
    public void remove(String prefecture, UUID salonId, UUID id, String ifMatch) {
        Organiser organiser = find(prefecture, salonId, id);
        EntityTags.requireMatch(ifMatch, organiser.version());
        organisers.delete(organiser);
        organisers.flush();
        changed(prefecture, "salon_organiser.removed", id);
    }

    private UUID own(String prefecture, UUID salonId) {
        UUID id = salons.get(prefecture, salonId).id();
        access.requireOwn(id);
        return id;
    }

    private Organiser find(String prefecture, UUID salonId, UUID id) {
        return organisers.of(own(prefecture, salonId), id).orElseThrow(Problem::notFound);
    }

    private void changed(String prefecture, String action, UUID id) {
        audit.fire(new AuditedAction(prefecture, action, id));
        revisions.bump(prefecture, SalonService.REVISED);
    }

    /** The id of the account that is named, if one is; everything else about the organiser is checked on the way. */
    private UUID account(String prefecture, OrganiserDetails details) {
        UUID account = details.accountUsername() == null ? null
            : accounts.named(prefecture, details.accountUsername(), Role.ORGANISER).orElse(null);
        LocalDate today = LocalDate.now(clock);
        Organiser.Consent consent = details.consent();
        boolean withdrawn = consent != null && consent.withdrawnOn() != null;
        new Violations()
            .when(details.accountUsername() != null && account == null, "accountUsername",
                ViolationCode.UNKNOWN_REFERENCE)
            .when(details.activeTo() != null && details.activeTo().isBefore(details.activeFrom()), "activeTo",
                ViolationCode.BEFORE_START)
            .when(consent != null && consent.givenOn().isAfter(today), "consentToBeNamed.givenOn",
                ViolationCode.IN_FUTURE)
            .when(withdrawn && consent.withdrawnOn().isAfter(today), "consentToBeNamed.withdrawnOn",
                ViolationCode.IN_FUTURE)
            .when(withdrawn && consent.withdrawnOn().isBefore(consent.givenOn()), "consentToBeNamed.withdrawnOn",
                ViolationCode.BEFORE_START)
            .throwIfAny();
        return account;
    }
}
