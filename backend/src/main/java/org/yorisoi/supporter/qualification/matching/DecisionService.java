package org.yorisoi.supporter.qualification.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yorisoi.identity.AccountService;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.supporter.Person;
import org.yorisoi.supporter.SupporterDetails;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterState;
import org.yorisoi.supporter.SupporterSummary;
import org.yorisoi.supporter.qualification.QualificationService;
import org.yorisoi.training.NamedPeer;
import org.yorisoi.training.PeerService;

/** The door to what humans say about names on training lists. */
@ApplicationScoped
public class DecisionService {

    private final Decisions decisions;
    private final PeerService peers;
    private final SupporterService supporters;
    private final QualificationService qualifications;
    private final AccountService accounts;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    DecisionService(Decisions decisions, PeerService peers, SupporterService supporters,
                    QualificationService qualifications, AccountService accounts,
                    Event<AuditedAction> audit, Clock clock) {
        this.decisions = decisions;
        this.peers = peers;
        this.supporters = supporters;
        this.qualifications = qualifications;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that was ever decided, the latest first. */
    @Transactional
    public Page<DecisionSeen> list(String prefecture, PageRequest page) {
        Page<Decision> found = decisions.list(prefecture, page);
        List<DecisionSeen> seen = seen(prefecture, found.items());
        return new Page<>(seen, found.next(), found.total());
    }

    @Transactional
    public DecisionSeen get(String prefecture, UUID id) {
        return seen(prefecture, List.of(decisions.in(prefecture, id).orElseThrow(Problem::notFound))).getFirst();
    }

    private List<DecisionSeen> seen(String prefecture, List<Decision> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, NamedPeer> named = named(prefecture);
        Map<UUID, SupporterSummary> register = new HashMap<>();
        supporters.all(prefecture).forEach(supporter -> register.put(supporter.id(), supporter));
        Set<UUID> people = found.stream().flatMap(decision -> Stream.of(decision.decidedBy(), decision.undoneBy()))
            .filter(Objects::nonNull).collect(Collectors.toSet());
        Map<UUID, String> names = accounts.displayNames(prefecture, people);
        return found.stream().map(decision -> new DecisionSeen(decision, named.get(decision.participantId()),
            decision.supporterId() == null ? null : register.get(decision.supporterId()), names.get(decision.decidedBy()),
            decision.undoneBy() == null ? null : names.get(decision.undoneBy()))).toList();
    }

    /** She is this supporter: the training is hers from now on. */
    @Transactional
    public DecisionSeen same(String prefecture, UUID participantId, UUID supporterId, UUID by) {
        NamedPeer peer = undecided(prefecture, participantId);
        SupporterSummary supporter = supporter(prefecture, supporterId);
        boolean onTheList = qualifications.histories(prefecture).getOrDefault(supporterId, List.of()).stream()
            .anyMatch(entry -> peer.training().trainingId().equals(entry.trainingId()));
        new Violations().when(onTheList, "supporterId", ViolationCode.DUPLICATE).throwIfAny();
        return decided(prefecture, peer, Verdict.SAME, supporter, by);
    }

    /** She is not this supporter: the two are not shown beside each other any more. */
    @Transactional
    public DecisionSeen different(String prefecture, UUID participantId, UUID supporterId, UUID by) {
        NamedPeer peer = undecided(prefecture, participantId);
        SupporterSummary supporter = supporter(prefecture, supporterId);
        if (decisions.standing(prefecture).stream().anyMatch(decision -> decision.participantId().equals(participantId)
            && supporterId.equals(decision.supporterId()))) {
            throw Problem.of(ProblemType.PARTICIPANT_ALREADY_DECIDED);
        }
        return decided(prefecture, peer, Verdict.DIFFERENT, supporter, by);
    }

    /**
     * She is not in the register: she gets an entry, in the state applied.
     *
     * @param kana reading of her name, where the list has none; may be null
     */
    @Transactional
    public DecisionSeen isNew(String prefecture, UUID participantId, String kana, UUID by) {
        NamedPeer peer = undecided(prefecture, participantId);
        String reading = kana != null ? kana : peer.kana();
        new Violations().when(reading == null, "kana", ViolationCode.REQUIRED).throwIfAny();
        Person person = new Person(peer.name(), reading, null, null, null, null, null, null, List.of(), Set.of(), Set.of(),
            null, null);
        UUID id = supporters.add(prefecture, new SupporterDetails(person, null, null, null, null), SupporterState.APPLIED,
            LocalDate.now(clock)).supporter().id();
        return decided(prefecture, peer, Verdict.NEW, supporters.get(prefecture, id), by);
    }

    /** As if nothing had been said. An entry that was made for her is removed, unless something was built on it. */
    @Transactional
    public void undo(String prefecture, UUID id, UUID by, String ifMatch) {
        Decision decision = decisions.in(prefecture, id).orElseThrow(Problem::notFound);
        EntityTags.requireMatch(ifMatch, decision.version());
        decisions.hold(prefecture);
        if (!decision.stands()) {
            return;
        }
        decision.undo(by, clock.instant());
        if (decision.verdict() == Verdict.NEW) {
            removeEntry(prefecture, decision);
        }
        decisions.flush();
        audit.fire(new AuditedAction(prefecture, "participant_decision.undone", id));
    }

    private void removeEntry(String prefecture, Decision decision) {
        UUID supporter = decision.supporterId();
        boolean built = decisions.standing(prefecture).stream()
            .anyMatch(other -> other.verdict().links() && supporter.equals(other.supporterId()))
            || qualifications.histories(prefecture).getOrDefault(supporter, List.of()).stream()
                .anyMatch(entry -> entry.trainingId() == null)
            || supporters.get(prefecture, supporter).state() != SupporterState.APPLIED;
        if (built) {
            throw Problem.of(ProblemType.DECISION_NEEDED);
        }
        decision.forgetEntry();
        decisions.flush();
        supporters.remove(prefecture, supporter, "*");
    }

    private DecisionSeen decided(String prefecture, NamedPeer peer, Verdict verdict, SupporterSummary supporter,
                                 UUID by) {
        Decision decision = new Decision(prefecture, peer.participantId(), verdict, supporter.id(), by,
            clock.instant());
        decisions.persistAndFlush(decision);
        audit.fire(new AuditedAction(prefecture, "participant_decision.made", decision.id()));
        return new DecisionSeen(decision, peer, supporter,
            accounts.displayNames(prefecture, Set.of(by)).get(by), null);
    }

    /** Refused when somebody has already said who she is. */
    private NamedPeer undecided(String prefecture, UUID participantId) {
        decisions.hold(prefecture);
        NamedPeer peer = named(prefecture).get(participantId);
        new Violations().when(peer == null, "participantId", ViolationCode.UNKNOWN_REFERENCE).throwIfAny();
        if (decisions.standing(prefecture).stream().anyMatch(decision -> decision.verdict().links()
            && decision.participantId().equals(participantId))) {
            throw Problem.of(ProblemType.PARTICIPANT_ALREADY_DECIDED);
        }
        return peer;
    }

    private SupporterSummary supporter(String prefecture, UUID id) {
        return supporters.held(prefecture, id)
            .orElseThrow(() -> Problem.violation("supporterId", ViolationCode.UNKNOWN_REFERENCE));
    }

    private Map<UUID, NamedPeer> named(String prefecture) {
        Map<UUID, NamedPeer> named = new HashMap<>();
        peers.named(prefecture).forEach(peer -> named.put(peer.participantId(), peer));
        return named;
    }
}
