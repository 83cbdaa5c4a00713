package org.yorisoi.consultation.roster.sheet;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yorisoi.consultation.RoomMode;
import org.yorisoi.platform.date.JapaneseDates;

/** The words of a sheet on paper. Official paper is Japanese whatever the reader's language. */
public final class SheetWords {

    private static final String[] WEEKDAYS = {"月", "火", "水", "木", "金", "土", "日"};

    private static final String[] HEADINGS = {"日付", "曜日", "祝日", "開始", "終了", "相談室", "会場", "方法", "ピア・サポーター",
        "担当の病院", "がん専門相談員", "空き（人）"};

    private SheetWords() {
    }

    public static String title(RosterSheet sheet) {
        return sheet.month().getYear() + "年" + sheet.month().getMonthValue() + "月 がんピアおしゃべり相談室 当番表";
    }

    static String madeOn(RosterSheet sheet) {
        return sheet.prefectureName() + "　" + JapaneseDates.both(sheet.printedOn()) + "印刷";
    }

    /** 1日（火）; 3日（木・祝日 文化の日）; 6日（日・休日）: readable without colours. */
    static String day(SheetSession line) {
        return line.session().date().getDayOfMonth() + "日（" + weekday(line) + (line.holiday() != null
            ? "・祝日 " + line.holiday().name() : line.isDayOff() ? "・休日" : "") + "）";
    }

    static String weekday(SheetSession line) {
        DayOfWeek day = line.session().date().getDayOfWeek();
        return WEEKDAYS[day.getValue() - 1];
    }

    static String time(SheetSession line) {
        return line.session().start() + "～" + line.session().end();
    }

    /** The room, and the building where the room's name doesn't tell it. */
    static String where(SheetSession line) {
        String room = line.session().roomName();
        return line.place() == null || room.contains(line.place()) ? room : room + "（" + line.place() + "）";
    }

    static String of(RoomMode mode) {
        return switch (mode) {
            case IN_PERSON -> "対面";
            case ONLINE -> "オンライン";
            case TELEPHONE -> "電話";
        };
    }

    static String supporters(SheetSession line) {
        return line.isCancelled() ? "中止" : line.supporters().stream().map(SheetWords::of).collect(Collectors.joining("、"));
    }

    private static String of(SheetSupporter one) {
        return one.name() == null ? "ピア・サポーター" : one.own() ? "★" + one.name() : one.name();
    }

    static String turn(SheetSession line) {
        SheetTurn turn = line.turn();
        return turn == null ? "" : Stream.of(turn.hospitalName(), turn.specialistName()).filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    }

    /** あと1人; empty when every place is taken. */
    static String open(SheetSession line) {
        return line.openPlaces() == 0 ? "" : "あと" + line.openPlaces() + "人";
    }

    /** What the signs mean, for those who find one; empty when there is none. */
    static String note(RosterSheet sheet) {
        boolean own = sheet.sessions().stream().flatMap(line -> line.supporters().stream()).anyMatch(SheetSupporter::own);
        return own ? "★はご自身の当番です。" : "";
    }

    static Object[] cells(SheetSession line) {
        return new Object[] {line.session().date(), weekday(line), line.holiday() == null ? null : line.holiday().name(),
            line.session().start().toString(), line.session().end().toString(), line.session().roomName(), line.place(),
            of(line.mode()), supporters(line), line.turn() == null ? null : line.turn().hospitalName(),
            line.turn() == null ? null : line.turn().specialistName(), line.openPlaces()};
    }

    static String[] headings() {
        return Arrays.copyOf(HEADINGS, HEADINGS.length);
    }
}
