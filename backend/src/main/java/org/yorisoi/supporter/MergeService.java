package org.yorisoi.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yorisoi.identity.AccountService;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;

/**
 * Makes one entry of two that are the same person's, and two of one again (ADR 32). What hangs on the other entry goes to the
 * kept one, room by room; the other entry goes on in it, and nothing finds it any more but the audit trail.
 */
@ApplicationScoped
public class MergeService {

    private final SupporterService register;
    private final Supporters supporters;
    private final Merges merges;
    private final Instance<SupporterReferences> rooms;
    private final NewestWord consents;
    private final NameHashes hashes;
    private final AccountService accounts;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    MergeService(SupporterService register, Supporters supporters, Merges merges, Instance<SupporterReferences> rooms,
                 NewestWord consents, NameHashes hashes, AccountService accounts, Event<AuditedAction> audit, Clock clock) {
        this.register = register;
        this.supporters = supporters;
        this.merges = merges;
        this.rooms = rooms;
        this.consents = consents;
        this.hashes = hashes;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** What would move, and what stands in the way; nothing is changed by asking. */
    @Transactional
    public MergePreview preview(String prefecture, UUID keptId, UUID otherId) {
        Supporter kept = register.find(prefecture, keptId);
        Supporter other = register.find(prefecture, otherId);
        requireTwo(keptId, otherId);
        MergePair pair = new MergePair(prefecture, keptId, otherId, null);
        Map<MergedKind, Long> moving = new EnumMap<>(MergedKind.class);
        rooms.forEach(room -> moving.merge(room.kind(), (long) room.moving(pair).size(), Long::sum));
        moving.put(MergedKind.ENDED_CONSENTS, (long) consents.endedBy(pair).size());
        moving.values().removeIf(count -> count == 0);
        return new MergePreview(moving, obstacles(pair, kept, other), answeredByBoth(pair),
            kept.accountId() != null && other.accountId() != null);
    }

    /** @param otherVersion the version of the other entry that was read */
    @Transactional
    public MergeSeen merge(String prefecture, UUID keptId, UUID otherId, MergeChoices choices, UUID by, String ifMatch,
                           long otherVersion) {
        requireTwo(keptId, otherId);
        merges.held(Set.of(keptId, otherId));
        Supporter kept = register.find(prefecture, keptId);
        Supporter other = supporters.in(prefecture, otherId)
            .orElseThrow(() -> Problem.violation("otherId", ViolationCode.UNKNOWN_REFERENCE));
        EntityTags.requireMatch(ifMatch, kept.version());
        if (other.version() != otherVersion) {
            throw Problem.of(ProblemType.STALE_VERSION);
        }
        MergePair pair = new MergePair(prefecture, keptId, otherId, choices.answersOf());
        check(pair, kept, other, choices);
        Merge merge = new Merge(pair, changes(kept, other, choices), by, clock.instant());
        merges.persistAndFlush(merge);
        merge.moved(MergedKind.ENDED_CONSENTS, consents.endedBy(pair));
        consents.end(pair);
        for (SupporterReferences room : rooms) {
            List<UUID> rows = room.moving(pair);
            room.setAside(pair, merge.id());
            if (!rows.isEmpty()) {
                room.move(rows, otherId, keptId);
                merge.moved(room.kind(), rows);
            }
        }
        other.goesOnIn(keptId);
        supporters.flush();
        kept.says(merge.changes().after(), hashes);
        supporters.flush();
        audit.fire(new AuditedAction(prefecture, "supporter.merged", keptId));
        audit.fire(new AuditedAction(prefecture, "supporter.merged", otherId));
        return seen(prefecture, List.of(merge)).getFirst();
    }

    /** All in which the entry is the kept or the other one, the latest first; also of one that goes on in another. */
    @Transactional
    public List<MergeSeen> list(String prefecture, UUID supporterId) {
        Supporter entry = merges.entries(Set.of(supporterId)).get(supporterId);
        if (entry == null || !entry.prefectureCode().equals(prefecture)) {
            throw Problem.notFound();
        }
        List<MergeSeen> all = seen(prefecture, merges.of(supporterId));
        audit.fire(new AuditedAction(prefecture, "supporter_merges.read", supporterId));
        return all;
    }

    @Transactional
    public MergeSeen get(String prefecture, UUID id) {
        Merge merge = find(prefecture, id);
        audit.fire(new AuditedAction(prefecture, "supporter_merges.read", merge.keptId()));
        return seen(prefecture, List.of(merge)).getFirst();
    }

    /** What moved goes back, and nothing else: what was entered about the kept entry since stays with it. */
    @Transactional
    public MergeSeen undo(String prefecture, UUID id, UUID by, String ifMatch) {
        Merge merge = find(prefecture, id);
        Map<UUID, Supporter> held = merges.held(Set.of(merge.keptId(), merge.otherId()));
        EntityTags.requireMatch(ifMatch, merge.version());
        obstacle(merge, held).ifPresent(fault -> {
            throw Problem.of(ProblemType.SUPPORTER_MERGE_NOT_POSSIBLE, fault.sentence());
        });
        for (SupporterReferences room : rooms) {
            List<UUID> rows = merge.moved(room.kind());
            if (!rows.isEmpty()) {
                room.move(rows, merge.keptId(), merge.otherId());
            }
            room.bringBack(merge.id());
        }
        List<UUID> ended = merge.moved(MergedKind.ENDED_CONSENTS);
        if (!ended.isEmpty()) {
            consents.restore(ended, merge.pair(), LocalDate.ofInstant(merge.mergedAt(), clock.getZone()), merge.mergedAt());
        }
        Supporter kept = held.get(merge.keptId());
        Merge.Changes changes = merge.changes();
        kept.says(kept.values().undone(changes.before(), changes.after()), hashes);
        supporters.flush();
        held.get(merge.otherId()).comesBack(changes.otherAccountId(), changes.otherAccountUsername());
        merge.undo(by, clock.instant());
        supporters.flush();
        audit.fire(new AuditedAction(prefecture, "supporter.merge_undone", merge.keptId()));
        audit.fire(new AuditedAction(prefecture, "supporter.merge_undone", merge.otherId()));
        return seen(prefecture, List.of(merge)).getFirst();
    }

    private Merge find(String prefecture, UUID id) {
        return merges.in(prefecture, id).orElseThrow(Problem::notFound);
    }

    private static void requireTwo(UUID kept, UUID other) {
        new Violations().when(kept.equals(other), "otherId", ViolationCode.NOT_ALLOWED).throwIfAny();
    }

    /** A human decides of what there is to decide, all of it and nothing else. */
    private void check(MergePair pair, Supporter kept, Supporter other, MergeChoices choices) {
        List<Bilingual> obstacles = obstacles(pair, kept, other);
        if (!obstacles.isEmpty()) {
            throw Problem.of(ProblemType.SUPPORTER_MERGE_NOT_POSSIBLE, obstacles.getFirst());
        }
        boolean accounts = kept.accountId() != null && other.accountId() != null;
        boolean answers = !answeredByBoth(pair).isEmpty();
        EntryValues said = kept.values();
        new Violations()
            .when(choices.taken().stream().anyMatch(field -> !said.differs(field, other.values())), "taken",
                ViolationCode.NOT_ALLOWED)
            .when(accounts && choices.accountOf() == null, "accountOf", ViolationCode.REQUIRED)
            .when(!accounts && choices.accountOf() != null, "accountOf", ViolationCode.NOT_ALLOWED)
            .when(answers && choices.answersOf() == null, "answersOf", ViolationCode.REQUIRED)
            .when(!answers && choices.answersOf() != null, "answersOf", ViolationCode.NOT_ALLOWED)
            .throwIfAny();
    }

    private List<Bilingual> obstacles(MergePair pair, Supporter kept, Supporter other) {
        List<Bilingual> obstacles = new ArrayList<>();
        MergeFault.ofStates(kept.state(), other.state()).map(MergeFault::sentence).ifPresent(obstacles::add);
        rooms.forEach(room -> obstacles.addAll(room.obstacles(pair)));
        return obstacles;
    }

    private Set<YearMonth> answeredByBoth(MergePair pair) {
        return rooms.stream().flatMap(room -> room.answeredByBoth(pair).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Merge.Changes changes(Supporter kept, Supporter other, MergeChoices choices) {
        EntryValues before = kept.values();
        EntryValues taking = before.taking(choices.taken(), other.values());
        boolean herOwnMentor = kept.id().equals(taking.mentorId()) || other.id().equals(taking.mentorId());
        EntryValues after = herOwnMentor ? taking.withoutMentor() : taking;
        boolean othersAccount = other.accountId() != null
            && (kept.accountId() == null || choices.accountOf() == MergeSide.OTHER);
        return new Merge.Changes(before, othersAccount ? after.withAccountOf(other.values()) : after, other.accountId(),
            other.accountUsername());
    }

    private Optional<MergeFault> obstacle(Merge merge, Map<UUID, Supporter> entries) {
        if (!merge.stands()) {
            return Optional.of(MergeFault.UNDONE);
        }
        if (entries.get(merge.keptId()).goesOnIn() != null) {
            return Optional.of(MergeFault.KEPT_WAS_MERGED);
        }
        if (merges.into(merge.keptId()).stream().anyMatch(one -> one.isLaterThan(merge))) {
            return Optional.of(MergeFault.LATER_MERGE);
        }
        boolean taken = Stream.of(merge.changes().before().accountId(), merge.changes().otherAccountId())
            .filter(Objects::nonNull).map(account -> supporters.ofAccount(merge.prefectureCode(), account))
            .flatMap(Optional::stream).anyMatch(owner -> !owner.id().equals(merge.keptId()));
        return taken ? Optional.of(MergeFault.ACCOUNT_TAKEN) : Optional.empty();
    }

    private List<MergeSeen> seen(String prefecture, List<Merge> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = new HashSet<>();
        Set<UUID> people = new HashSet<>();
        found.forEach(merge -> {
            ids.addAll(List.of(merge.keptId(), merge.otherId()));
            people.add(merge.mergedBy());
            merge.undoneAt().ifPresent(at -> people.add(merge.undoneBy()));
        });
        Map<UUID, Supporter> entries = merges.entries(ids);
        Map<UUID, String> names = accounts.displayNames(prefecture, people);
        return found.stream().map(merge -> new MergeSeen(merge, entries.get(merge.keptId()), entries.get(merge.otherId()),
            names.get(merge.mergedBy()), merge.undoneBy() == null ? null : names.get(merge.undoneBy()),
            obstacle(merge, entries).map(MergeFault::sentence))).toList();
    }
}
