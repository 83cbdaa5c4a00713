package org.yorisoi.report.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.report.ConsultationCountsReport;
import org.yorisoi.report.ConsultationDimension;
import org.yorisoi.report.ConsultationLoad;
import org.yorisoi.report.CountsBy;

@Schema(name = "ConsultationCountsReport", description = "How many consultations and calls there were, by month or by fiscal"
    + " year. Visits and calls (延べ); different people are not known, records being anonymous")
public record ConsultationCountsResponse(
    @Schema(required = true, description = "JIS X 0401 code", examples = "43") String prefecture,
    @Schema(required = true, description = "First fiscal year, by the calendar year it begins in", examples = "2025") int from,
    @Schema(required = true, description = "Last fiscal year", examples = "2026") int to,
    @Schema(required = true) CountsBy by,
    @Schema(required = true, description = "In the order of time; a period without anything is left out") List<Period> periods,
    @Schema(required = true, description = "All periods added up") Load rooms,
    @Schema(required = true, description = "All periods added up") Load hotline,
    @Schema(required = true, description = "By period and dimension, the largest first; what nobody had is left out")
    List<Row> rows) {

    @Schema(name = "ConsultationLoad", description = "How much there was to do")
    public record Load(
        @Schema(required = true, description = "開催日数: sessions that were held, or shifts", examples = "17") int sessions,
        @Schema(required = true, description = "Of them, those to which nobody came", examples = "2") int unvisited,
        @Schema(required = true, description = "Of them, those of which nobody has written anything", examples = "1")
        int unrecorded,
        @Schema(required = true, description = "相談枠: slots that could be reserved", examples = "51") int slots,
        @Schema(required = true, description = "Of them, those with a confirmed reservation; who came without one has none",
            examples = "38") int reserved,
        @Schema(required = true, description = "相談件数: visits or calls that were recorded", examples = "41") int consultations,
        @Schema(required = true, description = "相談時間 in minutes", examples = "1530") int minutes) {

        static Load of(ConsultationLoad load) {
            return new Load(load.sessions(), load.unvisited(), load.unrecorded(), load.slots(), load.reserved(),
                load.consultations(), load.minutes());
        }
    }

    @Schema(name = "ConsultationPeriod")
    public record Period(
        @Schema(required = true, description = "A month, or the calendar year in which a fiscal year begins",
            examples = "2026-11") String period,
        @Schema(required = true) Load rooms,
        @Schema(required = true) Load hotline) {
    }

    @Schema(name = "ConsultationCountsRow", description = "How many consultations of a kind there were in a period")
    public record Row(
        @Schema(required = true, description = "A month, or the calendar year in which a fiscal year begins",
            examples = "2026-11") String period,
        @Schema(required = true, description = "By `topic` a consultation counts several times, by all others once")
        ConsultationDimension dimension,
        @Schema(required = true, description = "As in the records; `not_told` where a record says nothing; a room's id",
            examples = "feelings") String value,
        @Schema(required = true, nullable = true, description = "The room's name; null for other dimensions",
            examples = "見本大学病院 がんピアおしゃべり相談室") String label,
        @Schema(required = true, description = "Visits to rooms", examples = "12") int rooms,
        @Schema(required = true, description = "Calls to the hotline", examples = "5") int hotline) {
    }

    static ConsultationCountsResponse of(ConsultationCountsReport report) {
        return new ConsultationCountsResponse(report.prefecture().code(), report.from().startYear(), report.to().startYear(),
            report.by(), report.periods().stream().map(period -> new Period(period.period(), Load.of(period.rooms()),
            Load.of(period.hotline()))).toList(), Load.of(report.total().rooms()), Load.of(report.total().hotline()),
            report.rows().stream().map(row -> new Row(row.period(), row.dimension(), row.value(), row.label(), row.rooms(),
            row.hotline())).toList());
    }
}
