package org.yorisoi.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.record.Topic;
import org.yorisoi.report.PublicConsultationCounts;

@Schema(name = "PublicConsultationCounts", description = "A fiscal year's consultations, rooms and hotline together. Null"
    + " stands for a number that is hidden: it is small, or a small one could be computed from it")
public record PublicConsultationCountsResponse(
    @Schema(required = true, description = "JIS X 0401 code", examples = "43") String prefecture,
    @Schema(required = true, description = "By the calendar year it begins in", examples = "2025") int fiscalYear,
    @Schema(required = true, nullable = true, description = "The first fiscal year of which there is anything; null without"
        + " one", examples = "2024") Integer firstFiscalYear,
    @Schema(required = true, description = "The last fiscal year that has ended: the last one that is shown",
        examples = "2025") int lastFiscalYear,
    @Schema(required = true, description = "Counts from one up to below it are hidden", examples = "5") int threshold,
    @Schema(required = true, description = "相談件数: visits and calls") Counts consultations,
    @Schema(required = true, description = "What was talked about; one consultation has several topics")
    List<TopicRow> topics,
    @Schema(required = true, description = "All topics added up: more than there were consultations") Counts mentions) {

    @Schema(name = "PublicStandpointCounts", description = "By standpoint; null is hidden")
    public record Counts(
        @Schema(required = true, nullable = true, description = "患者", examples = "120") Integer patient,
        @Schema(required = true, nullable = true, description = "家族", examples = "48") Integer family,
        @Schema(required = true, nullable = true, description = "遺族", examples = "17") Integer bereaved,
        @Schema(required = true, nullable = true, description = "その他", examples = "9") Integer other,
        @Schema(required = true, nullable = true, examples = "194") Integer total) {

        static Counts of(List<OptionalInt> line) {
            List<Integer> numbers = new ArrayList<>();
            line.forEach(count -> numbers.add(count.isEmpty() ? null : count.getAsInt()));
            return new Counts(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4));
        }
    }

    @Schema(name = "PublicTopicCounts")
    public record TopicRow(@Schema(required = true) Topic topic, @Schema(required = true) Counts counts) {
    }

    static PublicConsultationCountsResponse of(PublicConsultationCounts counts) {
        return new PublicConsultationCountsResponse(counts.prefecture().code(), counts.fiscalYear().startYear(),
            counts.firstYear(), counts.lastYear(), counts.threshold(), Counts.of(counts.consultations()),
            counts.topics().stream().map(row -> new TopicRow(row.topic(), Counts.of(row.counts()))).toList(),
            Counts.of(counts.mentions()));
    }
}
