package org.yorisoi.hospital;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.paging.SearchText;

@ApplicationScoped
class Hospitals implements PanacheRepositoryBase<Hospital, UUID> {

    private static final String MATCHING = """
        from Hospital h left join h.designations d on d.from <= :on and (d.to is null or d.to >= :on)
        where h.prefectureCode = :prefecture
          and (:designation is null or d.kind = :designation)
          and (:q is null or h.name like :q escape '!' or h.kana like :q escape '!'
            or h.location.address like :q escape '!')""";

    Optional<Hospital> in(String prefecture, UUID id) {
        return find("prefectureCode = ?1 and id = ?2", prefecture, id).firstResultOptional();
    }

    Page<Hospital> list(String prefecture, HospitalFilter filter, PageRequest page) {
        long total = with(prefecture, filter,
            getEntityManager().createQuery("select count(h) " + MATCHING, Long.class)).getSingleResult();
        var items = with(prefecture, filter, getEntityManager()
            .createQuery("select h " + MATCHING + " order by " + filter.sort().order(), Hospital.class))
            .setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList();
        return page.page(items, total);
    }

    Map<UUID, HospitalPlace> places(String prefecture) {
        Map<UUID, HospitalPlace> places = new HashMap<>();
        getEntityManager().createQuery("""
                select h.id, h.name, h.kana, h.location.address, h.location.latitude, h.location.longitude,
                  h.supportCentre.telephone
                from Hospital h where h.prefectureCode = :prefecture""", HospitalPlace.class)
            .setParameter("prefecture", prefecture).getResultList().forEach(place -> places.put(place.id(), place));
        return places;
    }

    List<Hospital> designatedOn(String prefecture, LocalDate day) {
        return getEntityManager().createQuery("""
                select distinct h from Hospital h join h.designations d
                where h.prefectureCode = :prefecture and d.from <= :day and (d.to is null or d.to >= :day)
                order by h.kana, h.id""", Hospital.class)
            .setParameter("prefecture", prefecture).setParameter("day", day).getResultList();
    }

    DesignationCounts countsOn(String prefecture, LocalDate on) {
        Map<DesignationKind, Long> counts = new EnumMap<>(DesignationKind.class);
        getEntityManager().createQuery("""
                select d.kind, count(h) from Hospital h join h.designations d
                where h.prefectureCode = :prefecture and d.from <= :on and (d.to is null or d.to >= :on)
                group by d.kind""", Object[].class)
            .setParameter("prefecture", prefecture).setParameter("on", on).getResultList()
            .forEach(row -> counts.put((DesignationKind) row[0], (Long) row[1]));
        return DesignationCounts.of(on, counts);
    }

    private static <T> TypedQuery<T> with(String prefecture, HospitalFilter filter, TypedQuery<T> query) {
        return query.setParameter("prefecture", prefecture).setParameter("on", filter.on())
            .setParameter("designation", filter.designation())
            .setParameter("q", SearchText.anywhere(filter.q()));
    }
}
