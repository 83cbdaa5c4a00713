package org.yorisoi.consultation.roster.apart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterSummary;

/** The door to who is kept apart. What is done with a pair is written down under the pair's id, not the supporters'. */
@ApplicationScoped
public class ApartService {

    private final Aparts pairs;
    private final SupporterService supporters;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    ApartService(Aparts pairs, SupporterService supporters, Event<AuditedAction> audit, Clock clock) {
        this.pairs = pairs;
        this.supporters = supporters;
        this.audit = audit;
        this.clock = clock;
    }

    /** For whoever makes a roster: all pairs that stand today or later. One statement. */
    @Transactional
    public List<ApartPair> of(String prefecture) {
        return standing(prefecture, LocalDate.now(clock));
    }

    /** The same of a month: those that stand on its first day or later. */
    @Transactional
    public List<ApartPair> of(String prefecture, YearMonth month) {
        return standing(prefecture, month.atDay(1));
    }

    /** All, also those that are over, in the order of the supporters' numbers. */
    @Transactional
    public List<ApartSeen> list(String prefecture) {
        Map<UUID, SupporterSummary> register = supporters.all(prefecture).stream()
            .collect(Collectors.toMap(SupporterSummary::id, Function.identity()));
        audit.fire(new AuditedAction(prefecture, "roster_pairs.read", null));
        return pairs.all(prefecture).stream()
            .map(pair -> seen(pair, register.get(pair.oneId()), register.get(pair.otherId())))
            .sorted(Comparator.comparing((ApartSeen pair) -> pair.one().number())
                .thenComparing(pair -> pair.other().number())).toList();
    }

    /**
     * From now on the two are not put on duty together.
     *
     * @param until the last day; null: until somebody says otherwise
     * @param reason may be null
     */
    @Transactional
    public ApartSeen add(String prefecture, UUID supporterId, UUID otherId, LocalDate until, String reason) {
        pairs.hold(supporterId, otherId);
        SupporterSummary one = known(prefecture, supporterId, "supporterId");
        SupporterSummary other = known(prefecture, otherId, "otherId");
        Apart pair = new Apart(prefecture, supporterId, otherId);
        new Violations().when(supporterId.equals(otherId), "otherId", ViolationCode.NOT_ALLOWED)
            .when(pairs.isThere(pair), "otherId", ViolationCode.DUPLICATE).throwIfAny();
        pair.keep(until, reason);
        pairs.persistAndFlush(pair);
        audit.fire(new AuditedAction(prefecture, "roster_pair.added", pair.id()));
        return seen(pair, one, other);
    }

    @Transactional
    public ApartSeen change(String prefecture, UUID id, LocalDate until, String reason, String ifMatch) {
        Apart pair = find(prefecture, id, ifMatch);
        pair.keep(until, reason);
        pairs.flush();
        audit.fire(new AuditedAction(prefecture, "roster_pair.changed", id));
        return seen(pair, supporters.get(prefecture, pair.oneId()), supporters.get(prefecture, pair.otherId()));
    }

    /** They may meet again. */
    @Transactional
    public void remove(String prefecture, UUID id, String ifMatch) {
        pairs.delete(find(prefecture, id, ifMatch));
        pairs.flush();
        audit.fire(new AuditedAction(prefecture, "roster_pair.removed", id));
    }

    private List<ApartPair> standing(String prefecture, LocalDate day) {
        return pairs.standing(prefecture, day).stream()
            .map(pair -> new ApartPair(pair.id(), pair.oneId(), pair.otherId(), pair.until())).toList();
    }

    private Apart find(String prefecture, UUID id, String ifMatch) {
        Apart pair = pairs.in(prefecture, id).orElseThrow(Problem::notFound);
        EntityTags.requireMatch(ifMatch, pair.version());
        return pair;
    }

    private SupporterSummary known(String prefecture, UUID id, String field) {
        return supporters.known(prefecture, id)
            .orElseThrow(() -> Problem.violation(field, ViolationCode.UNKNOWN_REFERENCE));
    }

    /** The supporter with the smaller number first, as people look for them. */
    private static ApartSeen seen(Apart pair, SupporterSummary one, SupporterSummary other) {
        boolean inOrder = one.number() < other.number();
        return new ApartSeen(pair.id(), inOrder ? one : other, inOrder ? other : one, pair.reason(), pair.until(),
            pair.version());
    }
}
