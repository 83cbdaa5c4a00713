package org.yorisoi.salon.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A filter as a condition on the meeting {@code m}. Only what is asked for is in it, so that the indexes are used. */
final class MeetingQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param limit the salons that the caller is limited to */
    static MeetingQuery of(String prefecture, MeetingFilter filter, Optional<Set<UUID>> limit, LocalDate today) {
        MeetingQuery query = new MeetingQuery().and("m.prefectureCode = :prefecture", "prefecture", prefecture)
            .and("m.withdrawn = false");
        limit.ifPresent(own -> query.and(own.isEmpty() ? "1 = 0" : "m.salonId in :own", "own", own));
        if (filter.salonId() != null) {
            query.and("m.salonId = :salon", "salon", filter.salonId());
        }
        if (filter.from() != null) {
            query.and("m.slot.date >= :from", "from", filter.from());
        }
        if (filter.to() != null) {
            query.and("m.slot.date <= :to", "to", filter.to());
        }
        if (filter.state() != null) {
            query.and("m.state = :state", "state", filter.state());
        }
        if (filter.counts() == CountsFilter.RECORDED) {
            query.and("m.state = :held", "held", MeetingState.HELD);
        } else if (filter.counts() == CountsFilter.MISSING) {
            query.and("m.state = :open", "open", MeetingState.SCHEDULED).and("m.slot.date <= :today", "today", today);
        }
        return query;
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private MeetingQuery and(String condition) {
        conditions.add(condition);
        return this;
    }

    private MeetingQuery and(String condition, String name, Object value) {
        if (condition.contains(":" + name)) {
            parameters.put(name, value);
        }
        return and(condition);
    }
}
