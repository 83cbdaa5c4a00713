package org.yorisoi.supporter.availability;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;

@ApplicationScoped
class Rounds implements PanacheRepositoryBase<Round, UUID> {

    Optional<Round> in(String prefecture, YearMonth month) {
        return find("prefectureCode = ?1 and month = ?2", prefecture, month.toString()).firstResultOptional();
    }

    /** The latest month first. */
    Page<Round> list(String prefecture, PageRequest page) {
        return page.page(find("prefectureCode = ?1 order by month desc", prefecture)
            .range(page.offset(), page.offset() + page.limit() - 1).list(), count("prefectureCode", prefecture));
    }

    /** From this month on, the earliest first. */
    List<Round> from(String prefecture, YearMonth month) {
        return list("prefectureCode = ?1 and month >= ?2 order by month", prefecture, month.toString());
    }
}
