package org.yorisoi.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.yorisoi.consultation.record.Topic;
import org.yorisoi.consultation.record.VisitorStandpoint;
import org.yorisoi.prefecture.FiscalYear;
import org.yorisoi.prefecture.Prefecture;

/**
 * What the public learns about a fiscal year's consultations: how many there were by standpoint, and how often what was
 * talked about by whom. Rooms and hotline together, small counts hidden, and as many others that they can't be computed.
 *
 * @param firstYear the first fiscal year of which there is anything; null without one
 * @param lastYear the last fiscal year that has ended
 * @param threshold counts below it are hidden
 * @param consultations by standpoint, in the order of {@link VisitorStandpoint}, then the total
 * @param topics in the order of {@link Topic}
 * @param mentions of all topics, by standpoint, then the total
 */
public record PublicConsultationCounts(Prefecture prefecture, FiscalYear fiscalYear, Integer firstYear, int lastYear,
                                       int threshold, List<OptionalInt> consultations, List<TopicCounts> topics,
                                       List<OptionalInt> mentions) {

    /** @param counts by standpoint, in the order of {@link VisitorStandpoint}, then the total; empty where hidden */
    public record TopicCounts(Topic topic, List<OptionalInt> counts) {
    }

    private static final VisitorStandpoint[] STANDPOINTS = VisitorStandpoint.values();

    static PublicConsultationCounts of(Prefecture prefecture, FiscalYear year, Integer firstYear, int lastYear,
                                       Map<VisitorStandpoint, Integer> consultations,
                                       Map<Topic, Map<VisitorStandpoint, Integer>> topics) {
        int threshold = prefecture.settings().smallCountThreshold();
        SmallCounts visits = SmallCounts.of(new int[][] {row(consultations)}, threshold);
        Topic[] all = Topic.values();
        SmallCounts talked = SmallCounts.of(Arrays.stream(all).map(topic -> row(topics.getOrDefault(topic, Map.of())))
            .toArray(int[][]::new), threshold);
        return new PublicConsultationCounts(prefecture, year, firstYear, lastYear, threshold, line(visits, 0),
            IntStream.range(0, all.length).mapToObj(i -> new TopicCounts(all[i], line(talked, i))).toList(),
            line(talked, all.length));
    }

    private static int[] row(Map<VisitorStandpoint, Integer> counts) {
        return Arrays.stream(STANDPOINTS).mapToInt(standpoint -> counts.getOrDefault(standpoint, 0)).toArray();
    }

    private static List<OptionalInt> line(SmallCounts table, int row) {
        return IntStream.rangeClosed(0, STANDPOINTS.length).mapToObj(column -> table.cell(row, column)).toList();
    }
}
