package org.yorisoi.salon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.StringJoiner;
import java.util.UUID;
import org.yorisoi.platform.paging.SearchText;

/** A filter as the condition, parameters and order of one HQL query over {@code Salon s}: only what is asked for. */
final class SalonQuery {

    private static final int MOST_WORDS = 10;

    private final StringJoiner conditions = new StringJoiner("\n  and ");
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private String order = SalonSort.KANA.order();

    private SalonQuery(String prefecture, SalonsSeen seen) {
        and("s.prefectureCode = :prefecture", "prefecture", prefecture);
        switch (seen) {
            case SalonsSeen.All all -> { }
            case SalonsSeen.Public nothingElse -> and("s.state in :public", "public", SalonState.PUBLIC);
            case SalonsSeen.PublicAndOwn kept -> {
                and("(s.state in :public or s.id in :own)", "public", SalonState.PUBLIC);
                parameters.put("own", kept.own());
            }
        }
    }

    static SalonQuery all(String prefecture, SalonsSeen seen) {
        return new SalonQuery(prefecture, seen);
    }

    /** @param meetings the first meeting of each salon in the period asked for, in the order of time */
    static SalonQuery of(String prefecture, SalonFilter filter, SalonsSeen seen, SequencedMap<UUID, NextMeeting> meetings) {
        SalonQuery query = new SalonQuery(prefecture, seen);
        query.matching(filter);
        if (filter.kept() && seen instanceof SalonsSeen.PublicAndOwn organiser) {
            query.and("s.id in :kept", "kept", organiser.own());
        }
        if (filter.asksForMeetings()) {
            query.and("s.id in :meeting", "meeting", List.copyOf(meetings.keySet()));
        }
        query.order = filter.sort() == SalonSort.NEXT_MEETING ? query.orderOf(meetings) : filter.sort().order();
        return query;
    }

    String condition() {
        return conditions.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    String order() {
        return order;
    }

    private void matching(SalonFilter filter) {
        words(filter.q());
        if (filter.municipality() != null) {
            and(":municipality member of s.municipalities", "municipality", filter.municipality());
        }
        if (filter.cancer() != null) {
            and("(s.target = ALL_CANCERS or cast(sql('find_in_set(?, ?)', :cancer, s.cancers) as Integer) > 0)", "cancer",
                filter.cancer().name());
        }
        if (filter.group() != null) {
            and("cast(sql('find_in_set(?, ?)', :group, s.groups) as Integer) > 0", "group", filter.group().name());
        }
        times(filter.weekday(), filter.time());
        if (filter.delivery() != null) {
            and("s.delivery in :deliveries", "deliveries", filter.delivery() == Delivery.BOTH
                ? List.of(Delivery.BOTH) : List.of(filter.delivery(), Delivery.BOTH));
        }
        if (filter.state() != null) {
            and("s.state = :state", "state", filter.state());
        }
    }

    private void words(String typed) {
        if (typed == null) {
            return;
        }
        List<String> words = new ArrayList<>(List.of(typed.split("[\\s\u3000]+")));
        words.removeIf(String::isEmpty);
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            and("s.searchText like :word%d escape '!'".formatted(i), "word" + i,
                SearchText.anywhere(SearchText.folded(words.get(i))));
        }
    }

    private void times(Weekday weekday, TimeOfDay time) {
        if (weekday == null && time == null) {
            return;
        }
        StringJoiner usual = new StringJoiner(" and ", "exists (select 1 from s.usualTimes t where ", ")");
        if (weekday != null) {
            usual.add("t.weekday in :weekdays");
            parameters.put("weekdays", weekday.days());
        }
        if (time != null) {
            usual.add("t.startTime between :earliest and :latest");
            parameters.put("earliest", time.from());
            parameters.put("latest", time.to());
        }
        conditions.add(usual.toString());
    }

    private void and(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    /** The meetings' order is known already; it is written into the query as the rank of each salon. */
    private String orderOf(SequencedMap<UUID, NextMeeting> meetings) {
        if (meetings.isEmpty()) {
            return SalonSort.NEXT_MEETING.order();
        }
        StringBuilder rank = new StringBuilder("case s.id");
        int i = 0;
        for (UUID salon : meetings.keySet()) {
            rank.append(" when :rank").append(i).append(" then ").append(i);
            parameters.put("rank" + i, salon);
            i++;
        }
        return rank.append(" else ").append(i).append(" end, ").append(SalonSort.NEXT_MEETING.order()).toString();
    }
}
