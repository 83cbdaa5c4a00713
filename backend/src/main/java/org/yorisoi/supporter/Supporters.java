package org.yorisoi.supporter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class Supporters implements PanacheRepositoryBase<Supporter, UUID> {

    Optional<Supporter> in(String prefecture, UUID id) {
        return findByIdOptional(id).filter(supporter -> supporter.prefectureCode().equals(prefecture)
            && supporter.goesOnIn() == null);
    }

    /** Whoever merges it waits until this transaction has ended; what was read of it before, while somebody merged it, is read anew. */
    void hold(UUID id) {
        getEntityManager().createNativeQuery("select id from supporter where id = ?1 for update").setParameter(1, id)
            .getResultList();
        findByIdOptional(id).ifPresent(getEntityManager()::refresh);
    }

    /** All of the prefecture, in the order of their numbers. */
    List<Supporter> all(String prefecture) {
        return list("prefectureCode = ?1 order by number", prefecture);
    }

    Optional<Supporter> ofAccount(String prefecture, UUID accountId) {
        return find("prefectureCode = ?1 and accountId = ?2", prefecture, accountId).firstResultOptional();
    }

    List<Supporter> withMentor(UUID mentorId) {
        return list("mentorId = ?1 order by number", mentorId);
    }

    /** The next number of registration; whoever asks at the same time waits until this transaction has ended. */
    int nextNumber(String prefecture) {
        getEntityManager().createNativeQuery("""
                insert into supporter_numbering (prefecture_code, last) values (?1, 1)
                on duplicate key update last = last + 1""")
            .setParameter(1, prefecture).executeUpdate();
        return ((Number) getEntityManager()
            .createNativeQuery("select last from supporter_numbering where prefecture_code = ?1")
            .setParameter(1, prefecture).getSingleResult()).intValue();
    }

    List<SupporterStateChange> changesOf(UUID supporterId) {
        return getEntityManager().createQuery(
                "from SupporterStateChange c where c.supporterId = :supporter order by c.changedAt, c.id",
                SupporterStateChange.class)
            .setParameter("supporter", supporterId).getResultList();
    }

    void keep(SupporterStateChange change) {
        getEntityManager().persist(change);
    }

    /** By entries that were merged into another, the one that counts today. In SQL: they are hidden from everything else. */
    Map<UUID, UUID> merged(String prefecture) {
        Map<UUID, UUID> next = new HashMap<>();
        getEntityManager().unwrap(Session.class).createNativeQuery(
                "select id, goes_on_in from supporter where prefecture_code = ?1 and goes_on_in is not null", Object[].class)
            .addScalar("id", UUID.class).addScalar("goes_on_in", UUID.class).setParameter(1, prefecture).getResultList()
            .forEach(row -> next.put((UUID) row[0], (UUID) row[1]));
        Map<UUID, UUID> last = new HashMap<>();
        next.keySet().forEach(id -> {
            UUID entry = id;
            while (next.containsKey(entry)) {
                entry = next.get(entry);
            }
            last.put(id, entry);
        });
        return last;
    }

    /** By supporter, what her standing consents are for. */
    Map<UUID, Set<ConsentPurpose>> standing(String prefecture) {
        return byId(getEntityManager().createQuery("""
                select c.supporterId, c.purpose from SupporterConsent c, Supporter s
                where s.id = c.supporterId and s.prefectureCode = :prefecture and c.withdrawnOn is null""", Object[].class)
            .setParameter("prefecture", prefecture).getResultList());
    }

    Set<ConsentPurpose> standing(UUID supporterId) {
        return byId(getEntityManager().createQuery("""
                select c.supporterId, c.purpose from SupporterConsent c
                where c.supporterId = :supporter and c.withdrawnOn is null""", Object[].class)
            .setParameter("supporter", supporterId).getResultList()).getOrDefault(supporterId, Set.of());
    }

    private static Map<UUID, Set<ConsentPurpose>> byId(Collection<Object[]> rows) {
        Map<UUID, Set<ConsentPurpose>> standing = new HashMap<>();
        rows.forEach(row -> standing.computeIfAbsent((UUID) row[0], id -> EnumSet.noneOf(ConsentPurpose.class))
            .add((ConsentPurpose) row[1]));
        return standing;
    }
}
