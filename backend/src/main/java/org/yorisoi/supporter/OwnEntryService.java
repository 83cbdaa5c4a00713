package org.yorisoi.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.web.EntityTags;

/** The register as the supporter sees it who is signed in: her own entry, all of it, and nothing else. */
@ApplicationScoped
public class OwnEntryService {

    private final SupporterService register;
    private final Supporters supporters;
    private final Merges merges;
    private final ConsentService consents;
    private final BlockedPeriodService blocked;
    private final NameHashes hashes;
    private final CurrentUser user;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    OwnEntryService(SupporterService register, Supporters supporters, Merges merges, ConsentService consents,
                    BlockedPeriodService blocked, NameHashes hashes, CurrentUser user, Event<AuditedAction> audit,
                    Clock clock) {
        this.register = register;
        this.supporters = supporters;
        this.merges = merges;
        this.consents = consents;
        this.blocked = blocked;
        this.hashes = hashes;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** The id of the caller's entry; 404 when her account belongs to none. */
    @Transactional
    public UUID id(String prefecture) {
        return own(prefecture).id();
    }

    /** The same, and the ids of entries that go on in it. */
    @Transactional
    public Set<UUID> ids(String prefecture) {
        Set<UUID> ids = new HashSet<>();
        addTo(ids, id(prefecture));
        return ids;
    }

    private void addTo(Set<UUID> ids, UUID entry) {
        ids.add(entry);
        merges.into(entry).forEach(merge -> addTo(ids, merge.otherId()));
    }

    @Transactional
    public SupporterOverview read(String prefecture) {
        return register.overview(own(prefecture)).toHerself();
    }

    /** What she may say herself. Name, kana, age band and abilities are kept by the centre. */
    @Transactional
    public SupporterOverview change(String prefecture, OwnDetails told, String ifMatch) {
        Supporter supporter = own(prefecture);
        EntityTags.requireMatch(ifMatch, supporter.version());
        Person before = supporter.person();
        supporter.is(new Person(before.name(), before.kana(), told.telephone(), told.email(), told.postalCode(), told.address(),
            told.municipality(), before.ageBand(), told.languages(), told.readingNeeds(), before.abilities(),
            told.usualAvailability(), told.dutiesPerMonth()), hashes);
        supporters.flush();
        audit.fire(new AuditedAction(prefecture, "supporter.changed", supporter.id()));
        return register.overview(supporter).toHerself();
    }

    /** What is kept of her health, whether her consent stands or not: it is hers. */
    @Transactional
    public HealthRecord health(String prefecture) {
        return HealthRecord.of(own(prefecture));
    }

    @Transactional
    public List<SupporterConsent> consents(String prefecture) {
        return consents.list(prefecture, id(prefecture));
    }

    /** @param textVersion of the text that she has read; one that is no longer in force is refused */
    @Transactional
    public SupporterConsent agree(String prefecture, ConsentPurpose purpose, String textVersion) {
        if (!ConsentText.of(purpose).version().equals(textVersion)) {
            throw Problem.violation("textVersion", ViolationCode.NOT_ALLOWED);
        }
        return consents.give(prefecture, id(prefecture),
            new GivenConsent(purpose, textVersion, LocalDate.now(clock), ConsentChannel.ONLINE));
    }

    @Transactional
    public SupporterConsent withdraw(String prefecture, UUID consentId) {
        return consents.withdraw(prefecture, id(prefecture), consentId, LocalDate.now(clock));
    }

    @Transactional
    public List<BlockedPeriod> blockedPeriods(String prefecture) {
        return blocked.list(prefecture, id(prefecture));
    }

    @Transactional
    public BlockedPeriod block(String prefecture, LocalDate first, LocalDate last, String note) {
        return blocked.add(prefecture, id(prefecture), first, last, note);
    }

    @Transactional
    public void unblock(String prefecture, UUID periodId) {
        blocked.remove(prefecture, id(prefecture), periodId);
    }

    private Supporter own(String prefecture) {
        return supporters.ofAccount(prefecture, user.id()).orElseThrow(Problem::notFound);
    }
}
