package org.yorisoi.hospital;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;

@ApplicationScoped
class Specialists implements PanacheRepositoryBase<Specialist, UUID> {

    Optional<Specialist> of(UUID hospitalId, UUID id) {
        return find("hospitalId = ?1 and id = ?2", hospitalId, id).firstResultOptional();
    }

    Page<Specialist> list(UUID hospitalId, LocalDate on, SpecialistSort sort, PageRequest page) {
        PanacheQuery<Specialist> found = find("""
            from Specialist where hospitalId = ?1
              and (?2 is null or activeFrom <= ?2 and (activeTo is null or activeTo >= ?2))
            order by %s""".formatted(sort.order()), hospitalId, on);
        long total = found.count();
        return page.page(found.range(page.offset(), page.offset() + page.limit() - 1).list(), total);
    }
}
