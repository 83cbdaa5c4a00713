package org.yorisoi.consultation.roster.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.consultation.duty.TakenPlace;
import org.yorisoi.consultation.duty.TakenTurn;
import org.yorisoi.supporter.SupporterSummary;

/** Adds up what a ledger is made of. */
final class Tally {

    private static final int MONTHS = 12;

    private final YearMonth first;
    private final List<SessionView> sessions;
    private final List<TakenPlace> places;
    private final List<TakenTurn> turns;

    /**
     * @param first the first month of the year
     * @param sessions of the year, without those that are cancelled
     * @param places that are taken at them
     * @param turns at them
     */
    Tally(YearMonth first, List<SessionView> sessions, List<TakenPlace> places, List<TakenTurn> turns) {
        this.first = first;
        this.sessions = sessions;
        this.places = places;
        this.turns = turns;
    }

    List<LedgerMonth> months(Set<YearMonth> closed, LocalDate today) {
        Map<YearMonth, List<SessionView>> held = byMonth(sessions, SessionView::date);
        Map<YearMonth, List<TakenPlace>> taken = byMonth(places, TakenPlace::date);
        Map<YearMonth, List<TakenTurn>> turned = byMonth(turns, TakenTurn::date);
        return IntStream.range(0, MONTHS).mapToObj(first::plusMonths).map(month -> {
            List<SessionView> those = held.getOrDefault(month, List.of());
            return new LedgerMonth(month, closed.contains(month), those.size(),
                (int) those.stream().filter(one -> one.state() == SessionState.OPEN && one.date().isBefore(today)).count(),
                those.stream().mapToInt(SessionView::supportersNeeded).sum(),
                taken.getOrDefault(month, List.of()).size(), turned.getOrDefault(month, List.of()).size());
        }).toList();
    }

    static LedgerMonth total(List<LedgerMonth> months) {
        return new LedgerMonth(null, months.stream().allMatch(LedgerMonth::closed), sum(months, LedgerMonth::planned),
            sum(months, LedgerMonth::held), sum(months, LedgerMonth::needed), sum(months, LedgerMonth::duties),
            sum(months, LedgerMonth::turns));
    }

    private static int sum(List<LedgerMonth> months, ToIntFunction<LedgerMonth> number) {
        return months.stream().mapToInt(number).sum();
    }

    /** @param register in the order of the numbers */
    List<SupporterLoad> supporters(List<SupporterSummary> register) {
        Map<UUID, List<LocalDate>> days = byHolder(places, TakenPlace::supporterId, TakenPlace::date);
        int fair = fairShare(days, register.stream().filter(one -> one.state().serves()).map(SupporterSummary::id).toList());
        return register.stream().filter(one -> one.state().serves() || days.containsKey(one.id())).map(one -> {
            List<LocalDate> own = days.getOrDefault(one.id(), List.of());
            return new SupporterLoad(one, byMonths(own), own.size(), one.state().serves() ? fair : null,
                own.stream().max(Comparator.naturalOrder()).orElse(null));
        }).toList();
    }

    /**
     * @param names of all hospitals, in order
     * @param designated those that share the turns
     */
    List<HospitalLoad> hospitals(Map<UUID, String> names, Set<UUID> designated) {
        Map<UUID, List<LocalDate>> days = byHolder(turns, TakenTurn::hospitalId, TakenTurn::date);
        int fair = fairShare(days, designated);
        return names.entrySet().stream()
            .filter(one -> designated.contains(one.getKey()) || days.containsKey(one.getKey())).map(one -> {
                List<LocalDate> own = days.getOrDefault(one.getKey(), List.of());
                return new HospitalLoad(one.getKey(), one.getValue(), byMonths(own), own.size(),
                    designated.contains(one.getKey()) ? fair : null);
            }).toList();
    }

    /** What each of them would have if they had shared theirs evenly, rounded up. */
    private static int fairShare(Map<UUID, List<LocalDate>> days, Collection<UUID> sharing) {
        int all = sharing.stream().mapToInt(id -> days.getOrDefault(id, List.of()).size()).sum();
        return sharing.isEmpty() ? 0 : Math.ceilDiv(all, sharing.size());
    }

    private List<Integer> byMonths(List<LocalDate> days) {
        Map<YearMonth, List<LocalDate>> counted = byMonth(days, Function.identity());
        return IntStream.range(0, MONTHS).mapToObj(n -> counted.getOrDefault(first.plusMonths(n), List.of()).size()).toList();
    }

    private static <T> Map<YearMonth, List<T>> byMonth(List<T> items, Function<T, LocalDate> day) {
        return items.stream().collect(Collectors.groupingBy(item -> YearMonth.from(day.apply(item))));
    }

    private static <T> Map<UUID, List<LocalDate>> byHolder(List<T> items, Function<T, UUID> holder,
                                                          Function<T, LocalDate> day) {
        Map<UUID, List<LocalDate>> days = new HashMap<>();
        items.forEach(item -> days.computeIfAbsent(holder.apply(item), none -> new ArrayList<>()).add(day.apply(item)));
        return days;
    }
}
