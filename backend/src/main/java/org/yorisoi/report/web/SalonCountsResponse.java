package org.yorisoi.report.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.report.SalonCounts;
import org.yorisoi.report.CountsBy;
import org.yorisoi.report.SalonCountsReport;

@Schema(name = "SalonCountsReport", description = "How many came to the salons, by month or by fiscal year")
public record SalonCountsResponse(
    @Schema(required = true, description = "JIS X 0401 code", examples = "43") String prefecture,
    @Schema(required = true, description = "First fiscal year, by the calendar year it begins in", examples = "2025") int from,
    @Schema(required = true, description = "Last fiscal year", examples = "2026") int to,
    @Schema(required = true) CountsBy by,
    @Schema(required = true, description = "By salon, then by time; a period without anything has no row") List<Row> rows,
    @Schema(required = true, description = "All salons added up, by period; different people can't be added up")
    List<Total> totals) {

    @Schema(name = "SalonCountsRow", description = "A salon in a period")
    public record Row(
        @Schema(required = true) UUID salonId,
        @Schema(required = true, examples = "がんサロン あそ（見本）") String salonName,
        @Schema(required = true, description = "A month, or the calendar year in which a fiscal year begins",
            examples = "2026-11") String period,
        @Schema(required = true, description = "開催回数: meetings held and counted", examples = "2") int held,
        @Schema(required = true, description = "中止", examples = "0") int cancelled,
        @Schema(required = true, description = "未入力: meetings whose day has come and that nobody has counted",
            examples = "0") int missing,
        @Schema(required = true, description = "新規", examples = "3") @JsonProperty("new") int newcomers,
        @Schema(required = true, description = "継続", examples = "15") int returning,
        @Schema(required = true, description = "患者", examples = "11") int patient,
        @Schema(required = true, description = "家族", examples = "4") int family,
        @Schema(required = true, description = "遺族", examples = "2") int bereaved,
        @Schema(required = true, description = "その他", examples = "1") int other,
        @Schema(required = true, description = "延べ: visits, new and returning", examples = "18") int visits,
        @Schema(required = true, description = "ピア・サポーター, presences; not among the visits", examples = "4")
        int supporters,
        @Schema(required = true, nullable = true, description = "実人数: different people, as the salon knows it; null when"
            + " nobody does. Never add it up", examples = "11") Integer people) {

        static Row of(SalonCountsReport.Row row) {
            SalonCounts c = row.counts();
            return new Row(row.salonId(), row.salonName(), row.period(), c.held(), c.cancelled(), c.missing(), c.newcomers(),
                c.returning(), c.patient(), c.family(), c.bereaved(), c.other(), c.visits(), c.supporters(), row.people());
        }
    }

    @Schema(name = "SalonCountsTotal", description = "All salons in a period")
    public record Total(
        @Schema(required = true, description = "A month, or the calendar year in which a fiscal year begins",
            examples = "2026-11") String period,
        @Schema(required = true, examples = "41") int held,
        @Schema(required = true, examples = "2") int cancelled,
        @Schema(required = true, examples = "1") int missing,
        @Schema(required = true, examples = "38") @JsonProperty("new") int newcomers,
        @Schema(required = true, examples = "302") int returning,
        @Schema(required = true, examples = "221") int patient,
        @Schema(required = true, examples = "70") int family,
        @Schema(required = true, examples = "31") int bereaved,
        @Schema(required = true, examples = "18") int other,
        @Schema(required = true, description = "延べ", examples = "340") int visits,
        @Schema(required = true, examples = "88") int supporters) {

        static Total of(SalonCountsReport.Total total) {
            SalonCounts c = total.counts();
            return new Total(total.period(), c.held(), c.cancelled(), c.missing(), c.newcomers(), c.returning(), c.patient(),
                c.family(), c.bereaved(), c.other(), c.visits(), c.supporters());
        }
    }

    static SalonCountsResponse of(SalonCountsReport report) {
        return new SalonCountsResponse(report.prefecture().code(), report.from().startYear(), report.to().startYear(),
            report.by(), report.rows().stream().map(Row::of).toList(), report.totals().stream().map(Total::of).toList());
    }
}
