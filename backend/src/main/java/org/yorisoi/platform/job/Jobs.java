package org.yorisoi.platform.job;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class Jobs implements PanacheRepositoryBase<Job, UUID> {

    Optional<Job> in(String prefecture, UUID id) {
        return find("prefectureCode = ?1 and id = ?2", prefecture, id).firstResultOptional();
    }

    /** Those of a subject that are not over, the oldest first. */
    List<Job> going(String prefecture, String kind, String subject) {
        return list("prefectureCode = ?1 and kind = ?2 and subject = ?3 and state in ('WAITING', 'RUNNING') order by askedAt, id",
            prefecture, kind, subject);
    }

    /**
     * The one that has waited longest, or whose instance was lost; nobody else takes it until the transaction ends. In SQL,
     * because Hibernate's MySQL dialect writes {@code for update of}, which MariaDB refuses.
     */
    Optional<Job> next(Instant now) {
        return getEntityManager().unwrap(Session.class).createNativeQuery("""
                select * from job where state = 'WAITING' or (state = 'RUNNING' and leased_until < ?1)
                order by asked_at, id limit 1 for update skip locked""", Job.class)
            .setParameter(1, now).getResultStream().findFirst();
    }

    /** @return whether the worker still has it */
    boolean prolong(UUID id, UUID worker, Instant until) {
        return update("leasedUntil = ?1 where id = ?2 and holder = ?3 and state = 'RUNNING'", until, id, worker) == 1;
    }

    boolean isEndWanted(UUID id) {
        return count("id = ?1 and endWanted = true", id) > 0;
    }

    void tell(UUID id, String progress) {
        getEntityManager().find(Job.class, id).tells(progress);
    }
}
