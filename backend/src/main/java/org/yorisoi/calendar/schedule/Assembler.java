package org.yorisoi.calendar.schedule;

import java.util.ArrayList;
import java.util.List;
import org.yorisoi.calendar.HolidayPolicy;

/**
 * Puts the pieces of a phrase together: times go with the days before them (or, in a phrase that begins with a time,
 * with those behind it), months with the days behind them, what is left out and what happens on holidays with what was
 * said so far.
 */
final class Assembler {

    private static final int NEXT = 1;
    private static final int A_FEW_MONTHS = 2;

    private final Pieces pieces;
    private final Said said = new Said();
    private final List<Located> unread = new ArrayList<>();
    private List<Integer> months = Recurrence.ALL_MONTHS;
    private Season season;
    private boolean insteadOf;
    private boolean replacing;
    private List<TimeSpan> timesOfReplaced = List.of();
    private HolidayPolicy policyAhead;
    private final List<Days> leftOutAhead = new ArrayList<>();
    private final TimesAhead timesAhead = new TimesAhead();
    private final List<Located> forAll = new ArrayList<>();
    private final Announcements announcements = new Announcements();

    private Assembler(List<Located> pieces) {
        this.pieces = new Pieces(pieces);
    }

    static Assembly assemble(List<Located> pieces) {
        Assembler assembler = new Assembler(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            assembler.take(i);
        }
        return assembler.whole();
    }

    private void take(int index) {
        Located located = pieces.at(index);
        switch (located.piece()) {
            case null -> unread.add(located);
            case Piece.NotReadable unreadable -> unread.add(located);
            case Piece.InMonths named -> inMonths(named, index);
            case Piece.OnDays named -> onDays(named, index);
            case Piece.AtTime time -> atTime(time.span(), located);
            case Piece.Pause pause -> pause(pause.span(), located);
            case Piece.Except except -> except(except, located);
            case Piece.IfHoliday says -> ifHoliday(says, located);
            case Piece.Often often -> announcements.often(often);
            case Piece.Announced announced -> announced(announced);
            case Piece.Ask ask -> announcements.ask(located);
            case Piece.Told told -> announcements.told(located);
            case Piece.Open open -> said.open();
            case Piece.Close close -> said.close();
            case Piece.Stop stop -> stop();
            case Piece.Separator separator -> { }
            case Piece.Nothing nothing -> insteadOf |= nothing.word().equals("ただし") || nothing.word().equals("但し");
        }
    }

    private void stop() {
        if (!said.isEmpty()) {
            months = Recurrence.ALL_MONTHS;
        }
        insteadOf = false;
        policyAhead = null;
    }

    private void inMonths(Piece.InMonths named, int index) {
        Piece next = pieces.nextThatMatters(index, said.isEmpty());
        if (next instanceof Piece.OnDays || next instanceof Piece.InMonths) {
            List<Integer> before = months;
            months = pieces.narrows(index) ? named.months().stream().filter(before::contains).toList() : named.months();
            boolean clearly = said.isInBrackets() || insteadOf || named.months().size() <= A_FEW_MONTHS;
            if ((named.topic() || named.only()) && clearly && !pieces.isToo(index)) {
                timesOfReplaced = said.giveUp(named.months());
                replacing = true;
            }
        } else if (next instanceof Piece.AtTime && !said.isEmpty() && !named.every()) {
            season = new Season(named.months());
        } else if (named.every()) {
            announcements.everyMonth();
        } else if (named.topic() && !said.isEmpty()) {
            unread.add(pieces.at(index));
        } else {
            restrict(named.months(), pieces.at(index));
        }
    }

    /** Months said behind the days, or far before them: 奇数月 13時〜 第2土曜. */
    private void restrict(List<Integer> some, Located located) {
        if (said.onlyIn(some)) {
            return;
        }
        if (said.isEmpty()) {
            announcements.months(some);
            months = some;
        } else {
            unread.add(located);
        }
    }

    private void onDays(Piece.OnDays named, int index) {
        boolean ofTheirOwn = pieces.hasTimeOfItsOwn(index);
        boolean remark = said.isInBrackets() && pieces.isTopic(index) && !ofTheirOwn;
        if (said.justSaid(named.days())) {
            return;
        }
        if (remark && said.isPartOfWhatWasSaid(named.days(), months)) {
            unread.add(pieces.at(index));
            return;
        }
        List<Draft> replaced = ofTheirOwn ? said.giveUp(named.days(), months) : List.of();
        boolean timeForThese = replacing && said.isInBrackets() && pieces.nextThatMatters(index, false) instanceof Piece.AtTime;
        if (!replaced.isEmpty() || timeForThese) {
            said.setAside();
        }
        replacing = false;
        Draft draft = new Draft(named.days(), months, named.workdays() || replaced.stream().anyMatch(Draft::isOfWorkdays));
        draft.otherwiseAt(timesOfReplaced);
        timesOfReplaced = List.of();
        if (policyAhead != null) {
            draft.onHolidays(policyAhead);
        }
        add(draft, index);
    }

    private void add(Draft draft, int index) {
        if (timesAhead.areFirst()) {
            timesAhead.giveTo(draft);
            said.addTimed(draft);
        } else {
            said.add(draft);
        }
        for (Days left : leftOutAhead) {
            draft.without(left).ifPresentOrElse(others -> said.beside(draft, others), () -> unread.add(pieces.at(index)));
        }
        leftOutAhead.clear();
    }

    private void atTime(TimeSpan span, Located located) {
        if (season != null) {
            said.at(span, season);
            season = null;
        } else if (!said.at(span, !timesAhead.areFirst())) {
            timesAhead.add(located, said.isEmpty() && !announcements.anyDays());
        }
    }

    private void pause(TimeSpan span, Located located) {
        if (!said.pauses(span)) {
            unread.add(located);
        }
    }

    private void announced(Piece.Announced announced) {
        announcements.add(announced.wording());
        said.all().forEach(draft -> draft.notIn(announced.months()));
        said.noMoreTimes();
    }

    private void except(Piece.Except except, Located located) {
        except.vague().forEach(place -> unread.add(new Located(null, place, place + NEXT)));
        leaveOut(except, located);
    }

    private void leaveOut(Piece.Except except, Located located) {
        if (except.ahead()) {
            months = except.months().isEmpty() ? months
                : Recurrence.ALL_MONTHS.stream().filter(month -> !except.months().contains(month)).toList();
            leftOutAhead.addAll(except.days());
            policyAhead = except.holidays() ? HolidayPolicy.SKIP : policyAhead;
            return;
        }
        if (said.isEmpty()) {
            forAll.add(located);
            return;
        }
        List<Draft> group = said.about();
        group.forEach(draft -> draft.notIn(except.months()));
        for (Days left : except.days()) {
            for (Draft draft : List.copyOf(group)) {
                draft.without(left).ifPresentOrElse(others -> said.beside(draft, others), () -> unread.add(located));
            }
        }
        if (except.holidays()) {
            ifHoliday(new Piece.IfHoliday(HolidayPolicy.SKIP, null, null), located);
        }
    }

    private void ifHoliday(Piece.IfHoliday says, Located located) {
        if (said.isEmpty()) {
            forAll.add(located);
            return;
        }
        List<Draft> open = said.about().stream().filter(draft -> !draft.hasPolicy()).toList();
        boolean clear = !open.isEmpty() && open.stream().allMatch(draft -> HolidayChoice.of(says, draft.days()).isPresent());
        if (clear) {
            open.forEach(draft -> draft.onHolidays(HolidayChoice.of(says, draft.days()).orElseThrow()));
        } else {
            unread.add(located);
        }
    }

    /** 土日祝を除く, where nothing else is said, is every other day of the week. */
    private void allButWhatIsLeftOut() {
        boolean saysTheRest = said.isEmpty() && announcements.isEmpty() && forAll.stream().anyMatch(located ->
            located.piece() instanceof Piece.Except except && !except.days().isEmpty());
        if (saysTheRest) {
            onDays(new Piece.OnDays(Days.everyWeek(Days.WHOLE_WEEK), false), 0);
        }
    }

    private Assembly whole() {
        allButWhatIsLeftOut();
        if (said.isEmpty()) {
            unread.addAll(forAll);
        } else {
            said.end();
            for (Located located : List.copyOf(forAll)) {
                if (located.piece() instanceof Piece.Except except) {
                    leaveOut(except, located);
                } else {
                    ifHoliday((Piece.IfHoliday) located.piece(), located);
                }
            }
            unread.addAll(timesAhead.withoutDays(announcements.anyDays()));
        }
        return announcements.settle(said.all().stream().filter(draft -> !draft.isEmpty()).toList(),
            timesAhead.unused(), unread);
    }
}
