package org.yorisoi.consultation.debrief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.yorisoi.consultation.SessionService;
import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.supporter.MergePair;
import org.yorisoi.supporter.MergedKind;
import org.yorisoi.supporter.SupporterRows;

/** What debriefs say of two entries that are merged. */
@ApplicationScoped
class MergedDebriefs extends SupporterRows {

    private static final Bilingual SAME_DEBRIEF = Bilingual.of(
        "%sの振り返りに、二つの登録の両方が載っています。先に振り返りを直すよう、スーパーバイズのグループに頼んでください",
        "Both entries stand in the debrief of %s. Ask the supervision group to correct it first");

    private final SessionService sessions;

    MergedDebriefs(EntityManager entities, SessionService sessions) {
        super(entities, MergedKind.DEBRIEFS, "debrief_supporter", "session_id");
        this.sessions = sessions;
    }

    @Override
    public List<Bilingual> obstacles(MergePair pair) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select k.session_id from debrief_supporter k
                join debrief_supporter o on o.session_id = k.session_id and o.supporter_id = ?2
                where k.supporter_id = ?1""", UUID.class)
            .setParameter(1, pair.kept()).setParameter(2, pair.other()).getResultStream()
            .map(session -> SAME_DEBRIEF.with(Bilingual.of(sessions.get(pair.prefecture(), session).date()))).toList();
    }
}
