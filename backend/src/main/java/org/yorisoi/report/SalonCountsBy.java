package org.yorisoi.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.yorisoi.prefecture.FiscalYear;

/** What one row of the salons' counts stands for. */
public enum SalonCountsBy {
    @JsonProperty("month") MONTH {
        @Override
        String sql() {
            return "date_format(m.meeting_date, '%Y-%m')";
        }

        @Override
        String period(LocalDate day, int startMonth) {
            return YearMonth.from(day).toString();
        }

        @Override
        public String label(String period, int startMonth) {
            return YearMonth.parse(period).format(DateTimeFormatter.ofPattern("yyyy年M月"));
        }
    },
    @JsonProperty("fiscal_year") FISCAL_YEAR {
        @Override
        String sql() {
            return "cast(year(m.meeting_date) - case when month(m.meeting_date) < :startMonth then 1 else 0 end as char)";
        }

        @Override
        String period(LocalDate day, int startMonth) {
            return Integer.toString(FiscalYear.of(day, startMonth).startYear());
        }

        @Override
        public String label(String period, int startMonth) {
            return FiscalYear.beginningIn(Integer.parseInt(period), startMonth).label();
        }
    };

    /** The period of a meeting. */
    abstract String sql();

    abstract String period(LocalDate day, int startMonth);

    /** 2026年11月, or 2026年度（令和8年度）. */
    public abstract String label(String period, int startMonth);
}
