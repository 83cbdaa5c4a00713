package org.yorisoi.report;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.yorisoi.prefecture.FiscalYear;
import org.yorisoi.prefecture.Prefecture;

/**
 * How many came to the salons of a prefecture, month by month or year by year: visits (延べ), which add up, and different
 * people (実人数) as each salon knows them, which don't.
 */
public record SalonCountsReport(Prefecture prefecture, FiscalYear from, FiscalYear to, CountsBy by,
                                ZonedDateTime generatedAt, List<Row> rows) {

    /** @param people how many different people came, as the salon knows it; null when nobody does */
    public record Row(UUID salonId, String salonName, String period, SalonCounts counts, Integer people) {
    }

    /** All salons of a period, or everything, added up; different people can't be. */
    public record Total(String period, SalonCounts counts) {
    }

    /** One for each period that has a row, in the order of time. */
    public List<Total> totals() {
        TreeMap<String, SalonCounts> sums = new TreeMap<>();
        rows.forEach(row -> sums.merge(row.period(), row.counts(), SalonCounts::plus));
        return sums.entrySet().stream().map(sum -> new Total(sum.getKey(), sum.getValue())).toList();
    }

    public SalonCounts total() {
        return rows.stream().map(Row::counts).reduce(SalonCounts.NONE, SalonCounts::plus);
    }

    public String label(String period) {
        return by.label(period, from.startMonth().getValue());
    }
}
