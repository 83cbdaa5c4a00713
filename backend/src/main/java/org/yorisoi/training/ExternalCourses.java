package org.yorisoi.training;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.paging.SearchText;

@ApplicationScoped
class ExternalCourses implements PanacheRepositoryBase<ExternalCourse, UUID> {

    Optional<ExternalCourse> in(String prefecture, UUID id) {
        return find("prefectureCode = ?1 and id = ?2", prefecture, id).firstResultOptional();
    }

    Page<ExternalCourse> list(String prefecture, ExternalCourseFilter filter, LocalDate from, LocalDate to,
                              PageRequest page) {
        PanacheQuery<ExternalCourse> found = find("""
            from ExternalCourse where prefectureCode = ?1 and date >= ?2 and date <= ?3
              and (?4 is null or title like ?4 escape '!' or organiser like ?4 escape '!')
            order by %s""".formatted(filter.sort().order()), prefecture, from, to, SearchText.anywhere(filter.q()));
        long total = found.count();
        return page.page(found.range(page.offset(), page.offset() + page.limit() - 1).list(), total);
    }

    List<ExternalCourse> on(String prefecture, Collection<LocalDate> days) {
        return list("prefectureCode = ?1 and date in ?2 order by date, id", prefecture, days);
    }
}
