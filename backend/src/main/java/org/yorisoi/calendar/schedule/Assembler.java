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
    private final List<Located> unread = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    /** The days that have no time yet. */
    private List<Draft> pending = new ArrayList<>();
    /** Those of them that a bracket stands behind. */
    private List<Draft> beforeBracket = List.of();
    /** The days that were given a time last. */
    private List<Draft> timed = List.of();
    private List<Integer> months = Recurrence.ALL_MONTHS;
    private List<Integer> season;
    private boolean insteadOf;
    private List<TimeSpan> timesOfReplaced = List.of();
    private HolidayPolicy policyAhead;
    private final List<Days> leftOutAhead = new ArrayList<>();

    private boolean timeFirst;
    private boolean timesUsed;
    private final List<Located> times = new ArrayList<>();
    private final List<Located> forAll = new ArrayList<>();
    private final Announcements announcements = new Announcements();
    private int depth;

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
            case Piece.Except except -> except(except, located);
            case Piece.IfHoliday says -> ifHoliday(says, located);
            case Piece.Often often -> announcements.often(often);
            case Piece.Announced announced -> announced(announced);
            case Piece.Ask ask -> announcements.ask(located);
            case Piece.Open open -> open();
            case Piece.Close close -> depth = Math.max(0, depth - 1);
            case Piece.Stop stop -> stop();
            case Piece.Separator separator -> { }
            case Piece.Nothing nothing -> insteadOf |= nothing.word().equals("ただし") || nothing.word().equals("但し");
        }
    }

    private void open() {
        if (depth++ == 0) {
            beforeBracket = List.copyOf(pending);
        }
    }

    private void stop() {
        if (!drafts.isEmpty()) {
            months = Recurrence.ALL_MONTHS;
        }
        insteadOf = false;
        policyAhead = null;
    }

    private void inMonths(Piece.InMonths named, int index) {
        Piece next = pieces.nextThatMatters(index, drafts.isEmpty());
        if (next instanceof Piece.OnDays || next instanceof Piece.InMonths) {
            List<Integer> before = months;
            months = pieces.narrows(index) ? named.months().stream().filter(before::contains).toList() : named.months();
            boolean clearly = depth > 0 || insteadOf || named.months().size() <= A_FEW_MONTHS;
            if ((named.topic() || named.only()) && clearly && !pieces.isToo(index)) {
                insteadOfWhatWasSaid(named.months());
            }
        } else if (next instanceof Piece.AtTime && !drafts.isEmpty() && !named.every()) {
            season = named.months();
        } else if (named.every()) {
            announcements.everyMonth();
        } else if (named.topic() && !drafts.isEmpty()) {
            unread.add(pieces.at(index));
        } else {
            restrict(named.months(), pieces.at(index));
        }
    }

    /** 第4火曜（12月は第3火曜）: at the same time, if no other is said. */
    private void insteadOfWhatWasSaid(List<Integer> some) {
        List<Draft> replaced = drafts.stream().filter(draft -> draft.recurrence().months().containsAll(some)
            && draft.recurrence().months().size() > some.size()).toList();
        replaced.forEach(draft -> draft.notIn(some));
        timesOfReplaced = replaced.stream().flatMap(draft -> draft.times().stream()).distinct().toList();
    }

    /** 第2土曜（奇数月）: months said behind the days. */
    private void restrict(List<Integer> some, Located located) {
        List<Draft> group = (pending.isEmpty() ? timed : pending).stream().filter(Draft::isAllYear).toList();
        if (!group.isEmpty()) {
            group.forEach(draft -> draft.onlyIn(some));
        } else if (drafts.isEmpty()) {
            announcements.months(some);
        } else {
            unread.add(located);
        }
    }

    private void onDays(Piece.OnDays named, int index) {
        Draft draft = new Draft(named.days(), months, named.workdays());
        draft.otherwiseAt(timesOfReplaced);
        timesOfReplaced = List.of();
        if (policyAhead != null) {
            draft.onHolidays(policyAhead);
        }
        boolean saysAgain = depth > 0 && beforeBracket.stream().anyMatch(said -> said.days().equals(named.days()));
        if (saysAgain) {
            return;
        }
        drafts.add(draft);
        for (Days left : leftOutAhead) {
            draft.without(left).ifPresentOrElse(drafts::addAll, () -> unread.add(pieces.at(index)));
        }
        leftOutAhead.clear();
        if (timeFirst) {
            times.forEach(time -> draft.at(((Piece.AtTime) time.piece()).span()));
            timesUsed = true;
            timed = List.of(draft);
        } else {
            pending.add(draft);
        }
    }

    private void atTime(TimeSpan span, Located located) {
        if (season != null) {
            inSeason(span);
        } else if (!pending.isEmpty()) {
            pending.forEach(draft -> draft.at(span));
            timed = pending;
            pending = new ArrayList<>();
        } else if (!timed.isEmpty() && !timeFirst) {
            timed.forEach(draft -> draft.at(span));
        } else {
            timeFirst |= drafts.isEmpty() && !announcements.anyDays();
            if (timesUsed) {
                times.clear();
                timesUsed = false;
            }
            times.add(located);
        }
    }

    /** 4月〜9月は14時から, 10月〜3月は13時から: the days said before, at another time in these months. */
    private void inSeason(TimeSpan span) {
        List<Draft> group = new ArrayList<>(pending.isEmpty() ? timed : pending);
        List<Draft> others = new ArrayList<>();
        for (Draft draft : group) {
            if (!draft.hasTime()) {
                draft.inSeasonOnly(season);
                draft.at(span);
            } else {
                Draft other = draft.inSeason(season);
                boolean copied = others.stream().anyMatch(one -> one.days().equals(other.days()));
                if (!draft.isSeasonal()) {
                    draft.notIn(season);
                }
                if (!copied) {
                    other.at(span);
                    others.add(other);
                }
            }
        }
        drafts.addAll(others);
        group.addAll(others);
        timed = group;
        pending = new ArrayList<>();
        season = null;
    }

    private void announced(Piece.Announced announced) {
        announcements.add(announced.wording());
        drafts.forEach(draft -> draft.notIn(announced.months()));
        timed = List.of();
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
        if (drafts.isEmpty()) {
            forAll.add(located);
            return;
        }
        List<Draft> group = said();
        group.forEach(draft -> draft.notIn(except.months()));
        for (Days left : except.days()) {
            for (Draft draft : List.copyOf(group)) {
                draft.without(left).ifPresentOrElse(others -> beside(draft, others), () -> unread.add(located));
            }
        }
        if (except.holidays()) {
            ifHoliday(new Piece.IfHoliday(HolidayPolicy.SKIP, null, null), located);
        }
    }

    /** What is left of a rule may be two: they get the same time. */
    private void beside(Draft draft, List<Draft> others) {
        drafts.addAll(others);
        if (pending.contains(draft)) {
            pending.addAll(others);
        }
    }

    private void ifHoliday(Piece.IfHoliday says, Located located) {
        if (drafts.isEmpty()) {
            forAll.add(located);
            return;
        }
        List<Draft> open = said().stream().filter(draft -> !draft.hasPolicy()).toList();
        boolean clear = !open.isEmpty() && open.stream().allMatch(draft -> HolidayChoice.of(says, draft.days()).isPresent());
        if (clear) {
            open.forEach(draft -> draft.onHolidays(HolidayChoice.of(says, draft.days()).orElseThrow()));
        } else {
            unread.add(located);
        }
    }

    /** What a remark is about: in brackets right behind days those, else all that was said. */
    private List<Draft> said() {
        return depth > 0 && !beforeBracket.isEmpty() ? beforeBracket : drafts;
    }

    /** 土日祝を除く, where nothing else is said, is every other day of the week. */
    private void allButWhatIsLeftOut() {
        boolean saysTheRest = drafts.isEmpty() && announcements.isEmpty() && forAll.stream().anyMatch(located ->
            located.piece() instanceof Piece.Except except && !except.days().isEmpty());
        if (saysTheRest) {
            onDays(new Piece.OnDays(Days.everyWeek(Days.WHOLE_WEEK), false), 0);
        }
    }

    private Assembly whole() {
        allButWhatIsLeftOut();
        if (!drafts.isEmpty()) {
            List<Located> later = List.copyOf(forAll);
            depth = 0;
            for (Located located : later) {
                if (located.piece() instanceof Piece.Except except) {
                    leaveOut(except, located);
                } else {
                    ifHoliday((Piece.IfHoliday) located.piece(), located);
                }
            }
        } else {
            unread.addAll(forAll);
        }
        if (!drafts.isEmpty() && (timeFirst && !timesUsed || !timeFirst && !announcements.anyDays())) {
            unread.addAll(times);
            times.clear();
        }
        return announcements.settle(drafts.stream().filter(draft -> !draft.isEmpty()).toList(),
            timeFirst && timesUsed ? List.of() : times, unread);
    }
}
