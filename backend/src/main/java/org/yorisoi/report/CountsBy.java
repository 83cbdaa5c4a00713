package org.yorisoi.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.yorisoi.prefecture.FiscalYear;

/** What one row of a report on counts stands for. */
public enum CountsBy {
    @JsonProperty("month") MONTH {
        @Override
        String sql(String day) {
            return "date_format(" + day + ", '%Y-%m')";
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
        String sql(String day) {
            return "cast(year(" + day + ") - case when month(" + day + ") < :startMonth then 1 else 0 end as char)";
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

    /** The period of the day in this column. */
    abstract String sql(String day);

    abstract String period(LocalDate day, int startMonth);

    /** 2026年11月, or 2026年度（令和8年度）. */
    public abstract String label(String period, int startMonth);
}
