package org.yorisoi.supporter;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yorisoi.platform.date.Days;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;

/** The door to the days on which supporters can't be asked at all, across months. */
@ApplicationScoped
public class BlockedPeriodService {

    private final SupporterService register;
    private final BlockedPeriods periods;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    BlockedPeriodService(SupporterService register, BlockedPeriods periods, Event<AuditedAction> audit, Clock clock) {
        this.register = register;
        this.periods = periods;
        this.audit = audit;
        this.clock = clock;
    }

    /** For other rooms: by supporter, the periods that touch these days. One statement. */
    @Transactional
    public Map<UUID, List<BlockedPeriod>> within(String prefecture, LocalDate from, LocalDate to) {
        return periods.within(prefecture, from, to).stream().collect(groupingBy(BlockedPeriod::supporterId));
    }

    /** Past ones too, in the order of time. */
    @Transactional
    public List<BlockedPeriod> list(String prefecture, UUID supporterId) {
        List<BlockedPeriod> all = periods.of(register.find(prefecture, supporterId).id());
        audit.fire(new AuditedAction(prefecture, "supporter_blocked_periods.read", supporterId));
        return all;
    }

    /** @param last blocked too */
    @Transactional
    public BlockedPeriod add(String prefecture, UUID supporterId, LocalDate first, LocalDate last, String note) {
        register.present(prefecture, supporterId);
        new Violations()
            .when(!Days.isPlausible(first), "from", ViolationCode.NOT_ALLOWED)
            .when(!Days.isPlausible(last), "to", ViolationCode.NOT_ALLOWED)
            .when(last.isBefore(first), "to", ViolationCode.BEFORE_START)
            .when(!last.isBefore(first) && periods.anyWithin(supporterId, first, last), "from", ViolationCode.OVERLAP)
            .throwIfAny();
        BlockedPeriod period = new BlockedPeriod(supporterId, first, last, note, clock.instant());
        periods.persistAndFlush(period);
        audit.fire(new AuditedAction(prefecture, "supporter_blocked_period.added", supporterId));
        return period;
    }

    @Transactional
    public void remove(String prefecture, UUID supporterId, UUID id) {
        periods.delete(periods.of(register.find(prefecture, supporterId).id(), id).orElseThrow(Problem::notFound));
        audit.fire(new AuditedAction(prefecture, "supporter_blocked_period.removed", supporterId));
    }
}
