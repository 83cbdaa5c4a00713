package org.yorisoi.consultation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.supporter.MergePair;
import org.yorisoi.supporter.MergedKind;
import org.yorisoi.supporter.SingleSupporterRows;

/** The duties of two entries that are merged. Of two at one session the one counts that takes a place, else the kept one's. */
@ApplicationScoped
class MergedDuties extends SingleSupporterRows {

    private static final Bilingual SAME_DAY = Bilingual.of(
        "%sに、二つの登録の両方が当番になっています。当番は一日一回です。先にどちらかの当番を外してください",
        "Both entries are on duty on %s. One duty a day is the rule. Release one of them first");

    MergedDuties(EntityManager entities) {
        super(entities, MergedKind.DUTIES, "duty", "session_id");
    }

    @Override
    protected String keptCounts(MergePair pair) {
        return "(k.state in ('ASKED', 'ACCEPTED') or o.state not in ('ASKED', 'ACCEPTED'))";
    }

    @Override
    public List<Bilingual> obstacles(MergePair pair) {
        return entities.createQuery("""
                select distinct k.told.date from Duty k, Duty o
                where k.supporterId = ?1 and o.supporterId = ?2 and k.told.date = o.told.date and k.state in ?3 and o.state in ?3
                order by k.told.date""", LocalDate.class)
            .setParameter(1, pair.kept()).setParameter(2, pair.other()).setParameter(3, DutyState.TAKING_A_PLACE)
            .getResultStream().map(day -> SAME_DAY.with(Bilingual.of(day))).toList();
    }
}
