package org.yorisoi.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
class ClosedMonths implements PanacheRepositoryBase<ClosedMonth, ClosedMonth.Key> {

    boolean isClosed(String prefecture, YearMonth month) {
        return count("key", ClosedMonth.Key.of(prefecture, month)) > 0;
    }

    Set<YearMonth> between(String prefecture, YearMonth from, YearMonth to) {
        return find("key.prefectureCode = ?1 and key.month between ?2 and ?3", prefecture, from.toString(), to.toString())
            .stream().map(ClosedMonth::month).collect(Collectors.toSet());
    }

    /** Nobody closes a month until the transaction ends. */
    void keepOpen(String prefecture) {
        lock(prefecture, "lock in share mode");
    }

    /** Nobody else closes a month, or changes one that is over, until the transaction ends. */
    void hold(String prefecture) {
        lock(prefecture, "for update");
    }

    private void lock(String prefecture, String how) {
        getEntityManager().createNativeQuery("select prefecture_code from month_closing where prefecture_code = ?1 " + how)
            .setParameter(1, prefecture).getResultList();
    }
}
