package org.yorisoi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.prefecture.FiscalYear;
import org.yorisoi.training.Delivery;
import org.yorisoi.training.TrainingKind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FootnotesTest {

    private static final String NEW_ONES = "フォローアップ研修会に新規養成者も含まれる";

    private static AttendedTraining training(String date, Delivery delivery, String... remarks) {
        return training(List.of(LocalDate.parse(date)), delivery, remarks);
    }

    private static AttendedTraining training(List<LocalDate> dates, Delivery delivery, String... remarks) {
        return new AttendedTraining(UUID.randomUUID(), dates, FiscalYear.of(dates.get(0), 4), "フォローアップ研修会",
            TrainingKind.FOLLOW_UP, delivery, null, Arrays.asList(remarks));
    }

    @Test
    void they_are_marked_in_the_order_in_which_the_guidebook_prints_them() {
        AttendedTraining online = training("2022-01-29", Delivery.ONLINE, NEW_ONES);
        AttendedTraining inPerson = training("2023-01-07", Delivery.IN_PERSON, NEW_ONES);
        Footnotes footnotes = Footnotes.of(List.of(online, inPerson));

        assertEquals(List.of(new Footnote("＊", "2022年1月29日はWeb開催"), new Footnote("＊＊", NEW_ONES)), footnotes.all());
        assertEquals(List.of("＊"), footnotes.dateMarks(online));
        assertEquals(List.of("＊＊"), footnotes.titleMarks(online));
        assertEquals(List.of(), footnotes.dateMarks(inPerson));
        assertEquals(List.of("＊＊"), footnotes.titleMarks(inPerson));
    }

    @Test
    void more_than_three_are_numbered() {
        AttendedTraining training = training("2022-01-29", Delivery.ONLINE, "二", "三", "四");
        Footnotes footnotes = Footnotes.of(List.of(training));

        assertEquals(List.of("＊1", "＊2", "＊3", "＊4"), footnotes.all().stream().map(Footnote::mark).toList());
        assertEquals(List.of("＊1"), footnotes.dateMarks(training));
        assertEquals(List.of("＊2", "＊3", "＊4"), footnotes.titleMarks(training));
    }

    @Test
    void what_the_support_centre_wrote_about_the_date_itself_is_not_said_twice() {
        AttendedTraining training = training("2022-01-29", Delivery.ONLINE, "2022年1月29日はWeb開催", NEW_ONES, NEW_ONES);

        assertEquals(List.of("2022年1月29日はWeb開催", NEW_ONES), training.notes());
    }

    @Test
    void the_days_of_a_longer_training_are_named_together() {
        List<LocalDate> weekend = List.of(LocalDate.of(2022, 1, 29), LocalDate.of(2022, 1, 30));

        assertEquals(List.of("2022年1月29日、2022年1月30日は会場とWebの併用開催"), training(weekend, Delivery.BOTH).notes());
        assertEquals("2022年1月29日（令和4年1月29日）、2022年1月30日（令和4年1月30日）",
            training(weekend, Delivery.IN_PERSON).dateLabel());
    }

    @Test
    void a_training_without_anything_special_has_none() {
        assertEquals(List.of(), Footnotes.of(List.of(training("2020-11-14", Delivery.IN_PERSON))).all());
    }
}
