package org.yorisoi.supporter.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterSummary;

/** The door to who may serve and until when. */
@ApplicationScoped
public class QualificationService {

    private final SupporterService supporters;
    private final Histories histories;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    QualificationService(SupporterService supporters, Histories histories, Event<AuditedAction> audit, Clock clock) {
        this.supporters = supporters;
        this.histories = histories;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * For other rooms: by supporter, the last day of her qualification as it stands today; those who never had one are left
     * out. Whether she may serve on a day is another question, because of the grace: {@link #validOn}.
     */
    @Transactional
    public Map<UUID, LocalDate> validUntil(String prefecture, Collection<UUID> supporterIds) {
        Qualifications qualifications = histories.in(prefecture);
        LocalDate today = LocalDate.now(clock);
        Map<UUID, LocalDate> ends = new HashMap<>();
        supporterIds.forEach(id -> qualifications.of(id, today).end().ifPresent(end -> ends.put(id, end)));
        return ends;
    }

    /** For other rooms that ask about many people or days. */
    @Transactional
    public QualificationsOnDays in(String prefecture) {
        return histories.in(prefecture);
    }

    /** For other rooms: those of the supporters who may serve on that day, the grace included, as far as is known today. */
    @Transactional
    public Set<UUID> validOn(String prefecture, Collection<UUID> supporterIds, LocalDate day) {
        Qualifications qualifications = histories.in(prefecture);
        Set<UUID> valid = new HashSet<>(supporterIds);
        valid.removeIf(id -> !qualifications.of(id, day).status().mayServe());
        return valid;
    }

    /** For other rooms: whether she may serve on that day, the grace included, as far as is known today. */
    @Transactional
    public boolean isValidOn(String prefecture, UUID supporterId, LocalDate day) {
        return histories.in(prefecture).of(supporterId, day).status().mayServe();
    }

    /** By supporter, every training of hers, the earliest first. */
    @Transactional
    public Map<UUID, List<HistoryEntry>> histories(String prefecture) {
        return histories.in(prefecture).histories();
    }

    /** A supporter's, for those who read the register: the gone are there only for those who keep it. */
    @Transactional
    public QualificationSeen get(String prefecture, UUID supporterId, boolean goneToo) {
        SupporterSummary supporter = supporters.get(prefecture, supporterId);
        if (supporter.state().isGone() && !goneToo) {
            throw Problem.notFound();
        }
        audit.fire(new AuditedAction(prefecture, "supporter_qualification.read", supporterId));
        return seen(prefecture, supporter);
    }

    /** The one of the person who has signed in with this account. */
    @Transactional
    public QualificationSeen own(String prefecture, UUID accountId) {
        return seen(prefecture, supporters.ofAccount(prefecture, accountId).orElseThrow(Problem::notFound));
    }

    QualificationSeen seen(String prefecture, SupporterSummary supporter) {
        return seen(histories.in(prefecture), supporter);
    }

    private QualificationSeen seen(Qualifications qualifications, SupporterSummary supporter) {
        Qualification qualification = qualifications.of(supporter.id(), LocalDate.now(clock));
        return new QualificationSeen(supporter, qualification, qualifications.history(supporter.id()),
            qualifications.moving(supporter.id()));
    }

    /** Several at once, for certificates: in the order of the ids. */
    List<QualificationSeen> seen(String prefecture, List<UUID> supporterIds) {
        Qualifications qualifications = histories.in(prefecture);
        Map<UUID, SupporterSummary> all = new HashMap<>();
        supporters.all(prefecture).forEach(supporter -> all.put(supporter.id(), supporter));
        return supporterIds.stream().map(id -> {
            if (!all.containsKey(id)) {
                throw Problem.notFound();
            }
            return seen(qualifications, all.get(id));
        }).toList();
    }

    /** The qualifications of the register; those who have left or died are not in the list. */
    @Transactional
    public Page<QualifiedSupporter> list(String prefecture, QualificationFilter filter, PageRequest page) {
        List<QualifiedSupporter> found = all(prefecture).stream().filter(filter::fits)
            .sorted(filter.sort().order()).toList();
        List<QualifiedSupporter> shown = found.stream().skip(page.offset()).limit(page.limit()).toList();
        if (!shown.isEmpty()) {
            audit.fire(new AuditedAction(prefecture, "supporter_qualifications.read", null));
        }
        return page.page(shown, found.size());
    }

    /** How many of those who serve have ended or end soon, and the first of their last days; nobody is shown. */
    @Transactional
    public Map<QualificationStatus, EndingSoon> endings(String prefecture, QualificationsOnDays known) {
        LocalDate today = LocalDate.now(clock);
        Map<QualificationStatus, EndingSoon> endings = new HashMap<>();
        supporters.all(prefecture).stream().filter(supporter -> supporter.state().serves())
            .map(supporter -> known.of(supporter.id(), today)).filter(one -> one.validUntil() != null)
            .forEach(one -> endings.merge(one.status(), new EndingSoon(1, one.validUntil()), EndingSoon::and));
        return endings;
    }

    private List<QualifiedSupporter> all(String prefecture) {
        Qualifications qualifications = histories.in(prefecture);
        LocalDate today = LocalDate.now(clock);
        return supporters.all(prefecture).stream().filter(supporter -> !supporter.state().isGone())
            .map(supporter -> new QualifiedSupporter(supporter, qualifications.of(supporter.id(), today),
                qualifications.history(supporter.id()).isEmpty() ? null
                    : qualifications.history(supporter.id()).getLast().completedOn()))
            .toList();
    }
}
