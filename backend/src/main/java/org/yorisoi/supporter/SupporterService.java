package org.yorisoi.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.identity.AccountService;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.date.Days;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.salon.SalonService;

/** The door of this room: the entries of the register. Whoever sees one is written down. */
@ApplicationScoped
public class SupporterService {

    private static final Bilingual MERGED = Bilingual.of("登録番号 %s の登録に統合されています", "It goes on in the entry number %s");

    private final Supporters supporters;
    private final Merges merges;
    private final Recommendations recommendations;
    private final NameHashes hashes;
    private final AccountService accounts;
    private final SalonService salons;
    private final CurrentUser user;
    private final Event<SupporterStateChanged> stateChanged;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    SupporterService(Supporters supporters, Merges merges, Recommendations recommendations, NameHashes hashes,
                     AccountService accounts, SalonService salons, CurrentUser user,
                     Event<SupporterStateChanged> stateChanged, Event<AuditedAction> audit, Clock clock) {
        this.supporters = supporters;
        this.merges = merges;
        this.recommendations = recommendations;
        this.hashes = hashes;
        this.accounts = accounts;
        this.salons = salons;
        this.user = user;
        this.stateChanged = stateChanged;
        this.audit = audit;
        this.clock = clock;
    }

    /** For other rooms: one supporter, in whatever state; an entry that was merged into another is not there. */
    @Transactional
    public SupporterSummary get(String prefecture, UUID id) {
        return known(prefecture, id).orElseThrow(Problem::notFound);
    }

    /** The same; empty when it is not there. For rooms whose secrets may outlive an entry. */
    @Transactional
    public Optional<SupporterSummary> known(String prefecture, UUID id) {
        return supporters.in(prefecture, id).map(this::summary);
    }

    /** The same, for keeping something under her id: nobody merges her entry until the transaction ends. */
    @Transactional
    public Optional<SupporterSummary> held(String prefecture, UUID id) {
        supporters.hold(id);
        return known(prefecture, id);
    }

    /** For other rooms: the supporter who signs in with this account. */
    @Transactional
    public Optional<SupporterSummary> ofAccount(String prefecture, UUID accountId) {
        return supporters.ofAccount(prefecture, accountId).map(this::summary);
    }

    /** For other rooms: all supporters in whatever state, in the order of their numbers. Two statements. */
    @Transactional
    public List<SupporterSummary> all(String prefecture) {
        Map<UUID, Set<ConsentPurpose>> standing = supporters.standing(prefecture);
        return supporters.all(prefecture).stream().map(supporter -> new SupporterOverview(supporter,
            standing.getOrDefault(supporter.id(), Set.of()), Set.of(), false).summary()).toList();
    }

    /** For other rooms: by supporter, the telephone of those who have told one; each is written down. */
    @Transactional
    public Map<UUID, String> telephones(String prefecture, Collection<UUID> ids) {
        Map<UUID, String> telephones = supporters.all(prefecture).stream()
            .filter(supporter -> ids.contains(supporter.id()) && supporter.person().telephone() != null)
            .collect(Collectors.toMap(Supporter::id, supporter -> supporter.person().telephone()));
        telephones.keySet().forEach(id -> audit.fire(new AuditedAction(prefecture, "supporter_telephone.read", id)));
        return telephones;
    }

    /** An entry as the caller sees it. To those who don't keep the register, the gone are not there. */
    @Transactional
    public SupporterOverview seen(String prefecture, UUID id) {
        SupporterOverview overview = overview(find(prefecture, id));
        if (!overview.whole() && overview.supporter().state().isGone()) {
            throw Problem.notFound();
        }
        audit.fire(new AuditedAction(prefecture, "supporter.read", id));
        return overview;
    }

    /**
     * Registers somebody under the next number.
     *
     * @param since the first day of the state in which she begins
     */
    @Transactional
    public SupporterOverview add(String prefecture, SupporterDetails details, SupporterState state, LocalDate since) {
        UUID account = account(prefecture, null, details);
        new Violations().when(since.isAfter(LocalDate.now(clock)), "stateSince", ViolationCode.IN_FUTURE)
            .when(since.isBefore(Days.FIRST), "stateSince", ViolationCode.NOT_ALLOWED).throwIfAny();
        Supporter supporter = new Supporter(prefecture, supporters.nextNumber(prefecture), state, since);
        supporter.describe(details, account, hashes);
        supporters.persistAndFlush(supporter);
        supporters.keep(new SupporterStateChange(supporter, null, clock.instant()));
        audit.fire(new AuditedAction(prefecture, "supporter.added", supporter.id()));
        stateChanged.fire(new SupporterStateChanged(prefecture, supporter.id(), null, state, since));
        return overview(supporter);
    }

    @Transactional
    public SupporterOverview change(String prefecture, UUID id, SupporterDetails details, String ifMatch) {
        Supporter supporter = find(prefecture, id);
        EntityTags.requireMatch(ifMatch, supporter.version());
        supporter.describe(details, account(prefecture, supporter, details), hashes);
        supporters.flush();
        audit.fire(new AuditedAction(prefecture, "supporter.changed", id));
        return overview(supporter);
    }

    /** Removes an entry that was made by mistake: still applied, and nobody counts on it. The others withdraw instead. */
    @Transactional
    public void remove(String prefecture, UUID id, String ifMatch) {
        Supporter supporter = find(prefecture, id);
        EntityTags.requireMatch(ifMatch, supporter.version());
        if (supporter.state() != SupporterState.APPLIED || supporter.accountId() != null || !merges.into(id).isEmpty()) {
            throw Problem.of(ProblemType.CONFLICT);
        }
        supporters.delete(supporter);
        supporters.flush();
        audit.fire(new AuditedAction(prefecture, "supporter.removed", id));
    }

    Supporter find(String prefecture, UUID id) {
        return supporters.in(prefecture, id).orElseThrow(() -> merged(prefecture, id));
    }

    /** Those who keep the register are told where an entry goes on that was merged; to all others it is not there. */
    private Problem merged(String prefecture, UUID id) {
        Supporter entry = user.may(Permission.SUPPORTERS_WRITE) ? merges.entries(Set.of(id)).get(id) : null;
        if (entry == null || !entry.prefectureCode().equals(prefecture)) {
            return Problem.notFound();
        }
        int number = merges.entries(Set.of(entry.goesOnIn())).get(entry.goesOnIn()).number();
        return Problem.of(ProblemType.SUPPORTER_MERGED, MERGED.with(number));
    }

    /** The same, for entering something about it: nobody merges it until the transaction ends. */
    Supporter hold(String prefecture, UUID id) {
        supporters.hold(id);
        return find(prefecture, id);
    }

    /**
     * The entry of somebody who hasn't left and hasn't died, for entering something about it; to those who don't keep the
     * register, the gone are not there.
     */
    Supporter present(String prefecture, UUID id) {
        Supporter supporter = hold(prefecture, id);
        if (supporter.state().isGone()) {
            throw user.may(Permission.SUPPORTERS_WRITE) ? Problem.of(ProblemType.SUPPORTER_IS_GONE) : Problem.notFound();
        }
        return supporter;
    }

    SupporterOverview overview(Supporter supporter) {
        Set<RecommendedFor> recommended = recommendations.standing(supporter.id(), LocalDate.now(clock)).stream()
            .map(Recommendation::purpose).collect(Collectors.toCollection(() -> EnumSet.noneOf(RecommendedFor.class)));
        return new SupporterOverview(supporter, supporters.standing(supporter.id()), recommended,
            user.may(Permission.SUPPORTERS_WRITE));
    }

    private SupporterSummary summary(Supporter supporter) {
        return new SupporterOverview(supporter, supporters.standing(supporter.id()), Set.of(), false).summary();
    }

    /**
     * The id of the account that is named, if one is; everything else about the entry is checked on the way.
     *
     * @param before the entry as it is; null when it is new
     */
    private UUID account(String prefecture, Supporter before, SupporterDetails details) {
        UUID account = details.accountUsername() == null ? null
            : accounts.named(prefecture, details.accountUsername(), Role.SUPPORTER).orElse(null);
        UUID self = before == null ? null : before.id();
        boolean taken = account != null
            && supporters.ofAccount(prefecture, account).filter(other -> !other.id().equals(self)).isPresent();
        LocalDate signed = details.pledge() == null ? null : details.pledge().signedOn();
        new Violations()
            .when(details.accountUsername() != null && account == null, "accountUsername", ViolationCode.UNKNOWN_REFERENCE)
            .when(taken, "accountUsername", ViolationCode.DUPLICATE)
            .when(signed != null && signed.isAfter(LocalDate.now(clock)), "pledge.signedOn", ViolationCode.IN_FUTURE)
            .when(signed != null && signed.isBefore(Days.FIRST), "pledge.signedOn", ViolationCode.NOT_ALLOWED)
            .when(!mayBeMentor(prefecture, self, details.mentorId()), "mentorId", ViolationCode.UNKNOWN_REFERENCE)
            .when(details.salonId() != null && !salons.isKnown(prefecture, details.salonId()), "salonId",
                ViolationCode.UNKNOWN_REFERENCE)
            .throwIfAny();
        return account;
    }

    private boolean mayBeMentor(String prefecture, UUID self, UUID mentor) {
        return mentor == null || !mentor.equals(self)
            && supporters.in(prefecture, mentor).filter(other -> !other.state().isGone()).isPresent();
    }
}
