package org.yorisoi.consultation.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.yorisoi.consultation.DependentCounts;
import org.yorisoi.consultation.SessionDependents;

/** How many records and debriefs there are of sessions that are about to change. */
@ApplicationScoped
class RecordDependents implements SessionDependents {

    private static final String COUNTS = """
        select n.session_id as session, count(*) as how_many from (
          select r.session_id from consultation_record r where r.session_id in (:sessions)
          union all
          select d.session_id from debrief d where d.session_id in (:sessions)) n
        group by n.session_id""";

    private final EntityManager database;

    RecordDependents(EntityManager database) {
        this.database = database;
    }

    @Override
    public Map<UUID, DependentCounts> of(String prefecture, Collection<UUID> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        NativeQuery<Object[]> query = database.createNativeQuery(COUNTS, Object[].class).unwrap(NativeQuery.class);
        return query.addScalar("session", StandardBasicTypes.UUID).addScalar("how_many", StandardBasicTypes.LONG)
            .setParameterList("sessions", sessions).getResultList().stream()
            .collect(Collectors.toMap(row -> (UUID) row[0], row -> new DependentCounts(0, 0, 0, 0, (long) row[1])));
    }
}
