package org.yorisoi.supporter.availability;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.supporter.BlockedPeriod;
import org.yorisoi.supporter.BlockedPeriodService;

/** On which days supporters can't be asked, by their own entries; such periods reach across months. */
@ApplicationScoped
class BlockedDays {

    private final BlockedPeriodService periods;

    BlockedDays(BlockedPeriodService periods) {
        this.periods = periods;
    }

    /** By supporter, the days of the month; those who are free all month are left out. One statement. */
    Map<UUID, Set<LocalDate>> of(String prefecture, YearMonth month) {
        Map<UUID, Set<LocalDate>> blocked = new HashMap<>();
        periods.within(prefecture, month.atDay(1), month.atEndOfMonth())
            .forEach((supporter, hers) -> blocked.put(supporter, days(hers, month)));
        return blocked;
    }

    private static Set<LocalDate> days(List<BlockedPeriod> periods, YearMonth month) {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1))
            .filter(day -> periods.stream().anyMatch(period -> period.covers(day))).collect(Collectors.toSet());
    }
}
