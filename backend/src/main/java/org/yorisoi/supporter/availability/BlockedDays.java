package org.yorisoi.supporter.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.yorisoi.platform.date.Days;

/** On which days supporters can't be asked, by their own entries; such periods reach across months. */
@ApplicationScoped
class BlockedDays {

    private final EntityManager entities;

    BlockedDays(EntityManager entities) {
        this.entities = entities;
    }

    /** By supporter, the days of the month; those who are free all month are left out. One statement. */
    Map<UUID, Set<LocalDate>> of(String prefecture, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        Map<UUID, Set<LocalDate>> blocked = new HashMap<>();
        periods(prefecture, first, last).forEach(period -> {
            LocalDate from = (LocalDate) period[1];
            LocalDate to = Days.earlier((LocalDate) period[2], last);
            (from.isBefore(first) ? first : from).datesUntil(to.plusDays(1)).forEach(
                blocked.computeIfAbsent((UUID) period[0], id -> new HashSet<>())::add);
        });
        return blocked;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> periods(String prefecture, LocalDate first, LocalDate last) {
        return entities.createNativeQuery("""
                select p.supporter_id as supporter, p.first_day as first_day, p.last_day as last_day
                from supporter_blocked_period p join supporter s on s.id = p.supporter_id
                where s.prefecture_code = :prefecture and p.first_day <= :last and p.last_day >= :first""")
            .unwrap(NativeQuery.class)
            .addScalar("supporter", UUID.class).addScalar("first_day", LocalDate.class)
            .addScalar("last_day", LocalDate.class)
            .setParameter("prefecture", prefecture).setParameter("first", first).setParameter("last", last)
            .getResultList();
    }
}
