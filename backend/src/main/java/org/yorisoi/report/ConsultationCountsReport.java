package org.yorisoi.report;

import java.time.ZonedDateTime;
import java.util.List;
import org.yorisoi.prefecture.FiscalYear;
import org.yorisoi.prefecture.Prefecture;

/**
 * How many consultations and calls there were, month by month or year by year, and about what: rooms and hotline side by side,
 * counted alike. Numbers of a prefecture's own, nothing hidden.
 *
 * @param periods in the order of time; a period without anything is left out
 * @param rows by period, dimension and value; what nobody had is left out
 */
public record ConsultationCountsReport(Prefecture prefecture, FiscalYear from, FiscalYear to, CountsBy by,
                                       ZonedDateTime generatedAt, List<Period> periods, List<Row> rows) {

    /** How much there was to do in a period. */
    public record Period(String period, ConsultationLoad rooms, ConsultationLoad hotline) {

        Period plus(Period more) {
            return new Period(period, rooms.plus(more.rooms), hotline.plus(more.hotline));
        }

        public int consultations() {
            return rooms.consultations() + hotline.consultations();
        }

        public int minutes() {
            return rooms.minutes() + hotline.minutes();
        }
    }

    /**
     * How many consultations of a kind there were in a period.
     *
     * @param value the constant's name, in lower case; of a room its id
     * @param label the room's name; null for others
     * @param rooms visits to rooms
     * @param hotline calls
     */
    public record Row(String period, ConsultationDimension dimension, String value, String label, int rooms, int hotline) {

        Row plus(Row more) {
            return new Row(period, dimension, value, label, rooms + more.rooms, hotline + more.hotline);
        }

        public int total() {
            return rooms + hotline;
        }
    }

    /** All periods added up. */
    public Period total() {
        return periods.stream().reduce(new Period(null, ConsultationLoad.NONE, ConsultationLoad.NONE), Period::plus);
    }

    public String label(String period) {
        return by.label(period, from.startMonth().getValue());
    }
}
