package org.yorisoi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Set;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;

/**
 * The door to months that are closed: what the ledger counts in them stays as it is, so that what was reported stays true.
 * Whoever changes a session, a duty or a turn asks first, before it holds anything else.
 */
@ApplicationScoped
public class MonthClosing {

    private static final Bilingual CLOSED = Bilingual.of(
        "%d年%d月は締められていて、開催日、当番、持ち回りは変えられません。違うところがあれば、報告書に書き添えてください",
        "The month %d-%02d is closed: its sessions, duties and turns stay as they are. Write into your report what was otherwise");
    private static final Bilingual NOT_OVER = Bilingual.of("まだ終わっていない月です。翌月の1日から締められます",
        "The month is not over. It can be closed from the first day of the next one");
    private static final Bilingual CLOSED_ALREADY = Bilingual.of("この月はすでに締められています",
        "The month has been closed already");

    private final ClosedMonths months;
    private final CurrentUser user;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    MonthClosing(ClosedMonths months, CurrentUser user, Event<AuditedAction> audit, Clock clock) {
        this.months = months;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public boolean isClosed(String prefecture, YearMonth month) {
        return months.isClosed(prefecture, month);
    }

    /** The closed ones of a time, such as a fiscal year. One statement. */
    @Transactional
    public Set<YearMonth> closed(String prefecture, YearMonth from, YearMonth to) {
        return months.between(prefecture, from, to);
    }

    /** Of a month that is over; there is no way back. */
    @Transactional
    public void close(String prefecture, YearMonth month) {
        months.hold(prefecture);
        notClosableUnless(isOver(month), NOT_OVER);
        notClosableUnless(!months.isClosed(prefecture, month), CLOSED_ALREADY);
        months.persistAndFlush(new ClosedMonth(ClosedMonth.Key.of(prefecture, month), clock.instant(), user.id()));
        audit.fire(new AuditedAction(prefecture, "month.closed", null));
    }

    /** Refuses to change what counts on that day if its month is closed; it is not closed until the transaction ends. */
    @Transactional
    public void requireOpen(String prefecture, LocalDate day) {
        requireOpen(prefecture, YearMonth.from(day));
    }

    /** The same of a month. One that isn't over costs no statement: nobody can close it. */
    @Transactional
    public void requireOpen(String prefecture, YearMonth month) {
        if (!isOver(month)) {
            return;
        }
        months.keepOpen(prefecture);
        if (months.isClosed(prefecture, month)) {
            throw Problem.of(ProblemType.MONTH_CLOSED, CLOSED.with(month.getYear(), month.getMonthValue()));
        }
    }

    /** The same of many days. */
    @Transactional
    public void requireOpen(String prefecture, Collection<LocalDate> days) {
        days.stream().map(YearMonth::from).distinct().forEach(month -> requireOpen(prefecture, month));
    }

    private boolean isOver(YearMonth month) {
        return month.isBefore(YearMonth.now(clock));
    }

    private static void notClosableUnless(boolean possible, Bilingual sentence) {
        if (!possible) {
            throw Problem.of(ProblemType.MONTH_NOT_CLOSABLE, sentence);
        }
    }
}
