package org.yorisoi.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;

/** The register as a list. It is decrypted as a whole, then filtered, sorted and paged in memory (ADR 19). */
@ApplicationScoped
public class SupporterList {

    private final Supporters supporters;
    private final Recommendations recommendations;
    private final CurrentUser user;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    SupporterList(Supporters supporters, Recommendations recommendations, CurrentUser user, Event<AuditedAction> audit,
                  Clock clock) {
        this.supporters = supporters;
        this.recommendations = recommendations;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** The entries that the caller sees; the gone only for those who keep the register. Three statements, and the trail's. */
    @Transactional
    public Page<SupporterOverview> list(String prefecture, SupporterFilter filter, PageRequest page) {
        List<SupporterOverview> all = filtered(prefecture, filter);
        audit.fire(new AuditedAction(prefecture, "supporters.read", null));
        return page.page(all.stream().skip(page.offset()).limit(page.limit()).toList(), all.size());
    }

    /** All that the filter finds, for a file. */
    @Transactional
    List<SupporterOverview> exported(String prefecture, SupporterFilter filter) {
        audit.fire(new AuditedAction(prefecture, "supporters.exported", null));
        return filtered(prefecture, filter);
    }

    /** Where those who aren't gone live, and how many, in the order of names. */
    @Transactional
    public Map<String, Long> municipalities(String prefecture) {
        Map<String, Long> counts = new TreeMap<>();
        supporters.all(prefecture).stream().filter(supporter -> !supporter.state().isGone())
            .map(supporter -> supporter.person().municipality()).filter(Objects::nonNull)
            .forEach(municipality -> counts.merge(municipality, 1L, Long::sum));
        return counts;
    }

    private List<SupporterOverview> filtered(String prefecture, SupporterFilter filter) {
        Map<UUID, Set<ConsentPurpose>> standing = supporters.standing(prefecture);
        Map<UUID, Set<RecommendedFor>> recommended = recommendations.standing(prefecture, LocalDate.now(clock));
        boolean whole = user.may(Permission.SUPPORTERS_WRITE);
        return supporters.all(prefecture).stream().map(supporter -> new SupporterOverview(supporter,
                standing.getOrDefault(supporter.id(), Set.of()), recommended.getOrDefault(supporter.id(), Set.of()), whole))
            .filter(filter).sorted(Comparator.comparing(SupporterOverview::supporter, filter.sort().order())).toList();
    }
}
