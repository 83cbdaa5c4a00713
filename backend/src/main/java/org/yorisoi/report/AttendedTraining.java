package org.yorisoi.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yorisoi.platform.date.JapaneseDates;
import org.yorisoi.prefecture.FiscalYear;
import org.yorisoi.training.Delivery;
import org.yorisoi.training.TrainingKind;

/**
 * A training that has been held, as a row of the report.
 *
 * @param dates the days it was held on, the first of which decides the fiscal year
 * @param headcount null while nobody has entered the attendance
 * @param remarks the footnotes that the support centre wrote
 */
public record AttendedTraining(UUID id, List<LocalDate> dates, FiscalYear fiscalYear, String title, TrainingKind kind,
                               Delivery delivery, Headcount headcount, List<String> remarks) {

    public LocalDate date() {
        return dates.get(0);
    }

    /** 2020年11月14日（令和2年11月14日）; the days of a longer training one after the other. */
    public String dateLabel() {
        return dates.stream().map(JapaneseDates::both).collect(Collectors.joining("、"));
    }

    /** 2022年1月29日はWeb開催: what the reader of the table must know about the date. */
    public Optional<String> dateNote() {
        String note = switch (delivery) {
            case IN_PERSON -> null;
            case ONLINE -> "はWeb開催";
            case BOTH -> "は会場とWebの併用開催";
        };
        return Optional.ofNullable(note)
            .map(said -> dates.stream().map(JapaneseDates::western).collect(Collectors.joining("、")) + said);
    }

    /** What concerns the training as a whole, and not yet said of its date. */
    public List<String> titleNotes() {
        return remarks.stream().distinct().filter(remark -> !remark.equals(dateNote().orElse(null))).toList();
    }

    public List<String> notes() {
        return Stream.concat(dateNote().stream(), titleNotes().stream()).toList();
    }

    public Optional<Headcount> attendance() {
        return Optional.ofNullable(headcount);
    }
}
