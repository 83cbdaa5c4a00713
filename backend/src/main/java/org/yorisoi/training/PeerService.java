package org.yorisoi.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yorisoi.platform.event.AuditedAction;

/**
 * The door to the peers (ピア) on the lists of foundation and follow-up trainings. Seminars of other kinds neither qualify nor
 * renew anybody, so they are not behind it.
 */
@ApplicationScoped
public class PeerService {

    private static final String OF_PEERS = """
        from Attendance a join a.participants p join Training t on t.id = a.trainingId
        where a.prefectureCode = :prefecture and p.category = Category.PEER and t.kind <> TrainingKind.OTHER""";
    private static final String LAST_DAY = "(select max(d) from Training x join x.dates d where x.id = t.id)";

    private final EntityManager entities;
    private final Event<AuditedAction> audit;

    PeerService(EntityManager entities, Event<AuditedAction> audit) {
        this.entities = entities;
        this.audit = audit;
    }

    /** All of the prefecture by name, the latest training first. That their names were read is written down. */
    @Transactional
    public List<NamedPeer> named(String prefecture) {
        List<NamedPeer> peers = entities.createQuery("select p.id, p.name, p.kana, p.affiliation, t.id, t.title, "
                + LAST_DAY + ", p.course " + OF_PEERS + " order by t.firstDate desc, t.id, p.id", Object[].class)
            .setParameter("prefecture", prefecture).getResultList().stream()
            .map(row -> new NamedPeer((UUID) row[0], (String) row[1], (String) row[2], (String) row[3],
                training(row, 4)))
            .toList();
        if (!peers.isEmpty()) {
            audit.fire(new AuditedAction(prefecture, "training_participants.read", null));
        }
        return peers;
    }

    /** By participant, what each of the prefecture completed; nobody's name is read. */
    @Transactional
    public Map<UUID, PeerTraining> trainings(String prefecture) {
        Map<UUID, PeerTraining> trainings = new HashMap<>();
        entities.createQuery("select p.id, t.id, t.title, " + LAST_DAY + ", p.course " + OF_PEERS, Object[].class)
            .setParameter("prefecture", prefecture).getResultList()
            .forEach(row -> trainings.put((UUID) row[0], training(row, 1)));
        return trainings;
    }

    private static PeerTraining training(Object[] row, int from) {
        return new PeerTraining((UUID) row[from], (String) row[from + 1], (LocalDate) row[from + 2], (Course) row[from + 3]);
    }
}
