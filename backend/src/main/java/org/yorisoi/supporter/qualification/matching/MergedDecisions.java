package org.yorisoi.supporter.qualification.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.supporter.MergePair;
import org.yorisoi.supporter.MergedKind;
import org.yorisoi.supporter.SupporterRows;
import org.yorisoi.training.PeerService;
import org.yorisoi.training.PeerTraining;

/** What was decided about names on training lists, when two entries are merged. */
@ApplicationScoped
class MergedDecisions extends SupporterRows {

    private static final Bilingual SAME_LIST = Bilingual.of(
        "%sの研修会の名簿に、二つの登録の両方が載っています。同じ名簿の二人は別の人です。まちがいなら、先に名簿との照合を取り消してください",
        "Both entries stand on the list of the training of %s. Two on one list are two people. If that is a mistake, undo what"
            + " was decided about the list first");
    private static final Bilingual CONTRADICTION = Bilingual.of(
        "名簿の同じ参加者が、一方とは同じ人、もう一方とは別の人と判断されています。先に名簿との照合でどちらかの判断を取り消してください",
        "About one name on a list it was decided that she is the one entry and that she is not the other. Undo one of the two"
            + " first");

    private final Decisions decisions;
    private final PeerService peers;

    MergedDecisions(EntityManager entities, Decisions decisions, PeerService peers) {
        super(entities, MergedKind.PARTICIPANTS, "participant_decision");
        this.decisions = decisions;
        this.peers = peers;
    }

    @Override
    public List<Bilingual> obstacles(MergePair pair) {
        List<Decision> standing = decisions.standing(pair.prefecture());
        List<Bilingual> obstacles = new ArrayList<>();
        Map<UUID, PeerTraining> trainings = peers.trainings(pair.prefecture());
        Map<UUID, PeerTraining> keptLists = participants(standing, pair.kept(), true).stream().map(trainings::get)
            .filter(Objects::nonNull).collect(Collectors.toMap(PeerTraining::trainingId, list -> list, (one, same) -> one));
        participants(standing, pair.other(), true).stream().map(trainings::get).filter(Objects::nonNull)
            .filter(list -> keptLists.containsKey(list.trainingId()))
            .forEach(list -> obstacles.add(SAME_LIST.with(Bilingual.of(list.completedOn()))));
        if (contradict(standing, pair.kept(), pair.other()) || contradict(standing, pair.other(), pair.kept())) {
            obstacles.add(CONTRADICTION);
        }
        return obstacles;
    }

    private static boolean contradict(List<Decision> standing, UUID same, UUID different) {
        return participants(standing, same, true).stream().anyMatch(participants(standing, different, false)::contains);
    }

    private static Set<UUID> participants(List<Decision> standing, UUID supporter, boolean linked) {
        return standing.stream().filter(one -> supporter.equals(one.supporterId()) && one.verdict().links() == linked)
            .map(Decision::participantId).collect(Collectors.toSet());
    }
}
