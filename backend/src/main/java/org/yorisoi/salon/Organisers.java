package org.yorisoi.salon;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class Organisers implements PanacheRepositoryBase<Organiser, UUID> {

    Optional<Organiser> of(UUID salonId, UUID id) {
        return find("salonId = ?1 and id = ?2", salonId, id).firstResultOptional();
    }

    List<Organiser> of(UUID salonId) {
        return list("salonId = ?1 order by activeFrom, id", salonId);
    }

    /** The salons whose organiser this account is on that day. */
    Set<UUID> salonsKeptBy(UUID accountId, LocalDate on) {
        return new HashSet<>(getEntityManager().createQuery("""
                select o.salonId from Organiser o
                where o.accountId = :account and o.activeFrom <= :on and (o.activeTo is null or o.activeTo >= :on)""",
                UUID.class)
            .setParameter("account", accountId).setParameter("on", on).getResultList());
    }

    /** By salon, the names of those who are active on that day and whose consent to be named stands. */
    Map<UUID, List<String>> named(Collection<UUID> salons, LocalDate on) {
        Map<UUID, List<String>> named = new HashMap<>();
        if (salons.isEmpty()) {
            return named;
        }
        getEntityManager().createQuery("""
                select o.salonId, o.name from Organiser o
                where o.salonId in :salons and o.activeFrom <= :on and (o.activeTo is null or o.activeTo >= :on)
                  and o.consent.givenOn <= :on and o.consent.withdrawnOn is null
                order by o.activeFrom, o.id""", Object[].class)
            .setParameter("salons", salons).setParameter("on", on).getResultList()
            .forEach(row -> named.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add((String) row[1]));
        return named;
    }
}
