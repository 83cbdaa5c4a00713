package org.yorisoi.consultation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yorisoi.calendar.ICalendar;
import org.yorisoi.calendar.ICalendarEvent;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.platform.encryption.Secrets;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.supporter.SupporterService;

/**
 * A supporter's duties as a calendar that her phone subscribes to. What it says may be seen by whoever shares her calendar:
 * a duty, when, and in which building. Not what for, and nobody else's name.
 */
@ApplicationScoped
public class DutyFeedService {

    static final String NAME = "当番";
    private static final int DAYS_BACK = 30;

    private final DutyFeeds feeds;
    private final Duties duties;
    private final SupporterService supporters;
    private final ICalendar calendar;
    private final CurrentUser user;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    DutyFeedService(DutyFeeds feeds, Duties duties, SupporterService supporters, ICalendar calendar, CurrentUser user,
                    Event<AuditedAction> audit, Clock clock) {
        this.feeds = feeds;
        this.duties = duties;
        this.supporters = supporters;
        this.calendar = calendar;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** The caller's own; empty as long as she has none. */
    @Transactional
    public Optional<DutyFeed> own(String prefecture) {
        return feeds.findByIdOptional(self(prefecture));
    }

    /** Makes the caller's address, or a new one in its place. */
    @Transactional
    public DutyFeed renew(String prefecture) {
        UUID self = self(prefecture);
        DutyFeed feed = feeds.findByIdOptional(self).orElseGet(() -> new DutyFeed(prefecture, self));
        feed.renew(clock.instant());
        feeds.persistAndFlush(feed);
        audit.fire(new AuditedAction(prefecture, "duty_feed.made", self));
        return feed;
    }

    /** The caller's address finds nothing any more. */
    @Transactional
    public void revoke(String prefecture) {
        UUID self = self(prefecture);
        if (feeds.deleteById(self)) {
            audit.fire(new AuditedAction(prefecture, "duty_feed.revoked", self));
        }
    }

    /**
     * The last thirty days and all to come, for whoever has the address. What was declined or released is in it as cancelled,
     * so that phones strike it out; {@code SEQUENCE} rises with every change. Of somebody who is gone, or whose entry was merged
     * into one that has an address already, it is empty: phones forget what they had, without a word.
     */
    @Transactional
    public String of(String secret) {
        DutyFeed feed = feeds.of(Secrets.hash(secret)).orElseThrow(Problem::notFound);
        boolean gone = supporters.known(feed.prefectureCode(), feed.supporterId()).filter(one -> !one.state().isGone())
            .isEmpty();
        List<Duty> shown = gone ? List.of() : duties.from(feed.supporterId(), LocalDate.now(clock).minusDays(DAYS_BACK));
        return calendar.write(NAME, shown.stream().map(DutyFeedService::event).toList());
    }

    private static ICalendarEvent event(Duty duty) {
        ToldTime told = duty.told();
        String summary = switch (duty.state()) {
            case ASKED -> NAME + "（返事待ち）";
            case ACCEPTED -> NAME;
            case DECLINED, RELEASED -> "【取消】" + NAME;
        };
        return new ICalendarEvent(duty.id(), Math.toIntExact(duty.version()), duty.changedAt(), summary, told.date(),
            told.start(), told.end(), told.venue(), null, !duty.state().takesPlace());
    }

    private UUID self(String prefecture) {
        return supporters.ofAccount(prefecture, user.id()).orElseThrow(Problem::notFound).id();
    }
}
