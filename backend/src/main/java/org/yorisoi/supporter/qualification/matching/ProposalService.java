package org.yorisoi.supporter.qualification.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterSummary;
import org.yorisoi.supporter.qualification.HistoryEntry;
import org.yorisoi.supporter.qualification.QualificationService;
import org.yorisoi.training.NamedPeer;
import org.yorisoi.training.PeerService;

/** The door to names on training lists about whom nobody has decided yet. That they were read is written down. */
@ApplicationScoped
public class ProposalService {

    private static final Comparator<Proposal> MOST_ALIKE_FIRST = Comparator.comparing(Proposal::strength).reversed()
        .thenComparing(proposal -> proposal.peer().training().completedOn(), Comparator.reverseOrder())
        .thenComparing(proposal -> proposal.peer().participantId());

    /** Everybody of the register, found by name and by reading without comparing each with each. */
    private record Register(Map<String, List<SupporterSummary>> byName, Map<String, List<SupporterSummary>> byKana) {

        static Register of(List<SupporterSummary> supporters) {
            return new Register(supporters.stream().collect(Collectors.groupingBy(one -> Likeness.nameKey(one.name()))),
                supporters.stream().collect(Collectors.groupingBy(one -> Likeness.kanaKey(one.kana()))));
        }

        Stream<SupporterSummary> alike(NamedPeer peer) {
            String kana = Likeness.kanaKey(peer.kana());
            return Stream.concat(byName.getOrDefault(Likeness.nameKey(peer.name()), List.of()).stream(),
                kana == null ? Stream.empty() : byKana.getOrDefault(kana, List.of()).stream()).distinct();
        }
    }

    private final PeerService peers;
    private final SupporterService supporters;
    private final QualificationService qualifications;
    private final Decisions decisions;

    ProposalService(PeerService peers, SupporterService supporters, QualificationService qualifications,
                    Decisions decisions) {
        this.peers = peers;
        this.supporters = supporters;
        this.qualifications = qualifications;
        this.decisions = decisions;
    }

    @Transactional
    public Page<Proposal> list(String prefecture, ProposalFilter filter, PageRequest page) {
        List<Proposal> open = open(prefecture).stream().filter(filter::fits).sorted(MOST_ALIKE_FIRST).toList();
        return page.page(open.stream().skip(page.offset()).limit(page.limit()).toList(), open.size());
    }

    private List<Proposal> open(String prefecture) {
        Register register = Register.of(supporters.all(prefecture));
        Map<UUID, List<HistoryEntry>> histories = qualifications.histories(prefecture);
        Set<UUID> decided = new HashSet<>();
        Map<UUID, Set<UUID>> others = new HashMap<>();
        for (Decision decision : decisions.standing(prefecture)) {
            if (decision.verdict().links()) {
                decided.add(decision.participantId());
            } else {
                others.computeIfAbsent(decision.participantId(), id -> new HashSet<>()).add(decision.supporterId());
            }
        }
        return peers.named(prefecture).stream().filter(peer -> !decided.contains(peer.participantId()))
            .map(peer -> proposal(peer, register, histories, others.getOrDefault(peer.participantId(), Set.of())))
            .toList();
    }

    private static Proposal proposal(NamedPeer peer, Register register,
                                     Map<UUID, List<HistoryEntry>> histories, Set<UUID> others) {
        return new Proposal(peer, register.alike(peer).filter(supporter -> !others.contains(supporter.id()))
            .map(supporter -> candidate(peer, supporter, histories.getOrDefault(supporter.id(), List.of())))
            .sorted(Comparator.comparing(Proposal.Candidate::strength).reversed()
                .thenComparing(candidate -> candidate.supporter().number()))
            .collect(Collectors.toUnmodifiableList()));
    }

    private static Proposal.Candidate candidate(NamedPeer peer, SupporterSummary supporter, List<HistoryEntry> history) {
        Likeness likeness = Likeness.of(peer.name(), peer.kana(), supporter.name(), supporter.kana());
        boolean onTheList = history.stream().anyMatch(entry -> peer.training().trainingId().equals(entry.trainingId()));
        return new Proposal.Candidate(supporter, likeness.name(), likeness.kana(), history, onTheList,
            likeness.strength());
    }
}
