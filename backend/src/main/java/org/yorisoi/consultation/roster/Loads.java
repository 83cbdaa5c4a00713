package org.yorisoi.consultation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.yorisoi.prefecture.FiscalYear;
import org.yorisoi.prefecture.PrefectureService;

@ApplicationScoped
class Loads {

    private final EntityManager entities;
    private final PrefectureService prefectures;

    Loads(EntityManager entities, PrefectureService prefectures) {
        this.entities = entities;
        this.prefectures = prefectures;
    }

    Load before(String prefecture, YearMonth month) {
        LocalDate first = FiscalYear.of(month.atDay(1), prefectures.known(prefecture).settings().fiscalYearStartMonth()).firstDay();
        Map<UUID, Integer> duties = new HashMap<>();
        Map<UUID, Integer> ever = new HashMap<>();
        Map<UUID, LocalDate> last = new HashMap<>();
        entities.createQuery("""
                select d.supporterId, count(d), sum(case when d.told.date >= ?2 then 1 else 0 end), max(d.told.date) from Duty d
                where d.prefectureCode = ?1 and d.told.date < ?3 and d.state in ('ASKED', 'ACCEPTED') group by d.supporterId""", Object[].class)
            .setParameter(1, prefecture).setParameter(2, first).setParameter(3, month.atDay(1)).getResultList().forEach(row -> {
                ever.put((UUID) row[0], ((Number) row[1]).intValue());
                duties.put((UUID) row[0], ((Number) row[2]).intValue());
                last.put((UUID) row[0], (LocalDate) row[3]);
            });
        Map<UUID, Integer> turns = new HashMap<>();
        entities.createQuery("""
                select t.hospitalId, count(t) from Turn t join Session s on s.id = t.sessionId
                where t.prefectureCode = ?1 and t.hospitalId is not null and s.time.date >= ?2 and s.time.date < ?3
                  and s.state <> 'CANCELLED' group by t.hospitalId""", Object[].class)
            .setParameter(1, prefecture).setParameter(2, first).setParameter(3, month.atDay(1)).getResultList()
            .forEach(row -> turns.put((UUID) row[0], ((Number) row[1]).intValue()));
        return new Load(duties, ever, last, turns);
    }
}
