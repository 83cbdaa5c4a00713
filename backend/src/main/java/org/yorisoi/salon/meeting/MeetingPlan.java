package org.yorisoi.salon.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yorisoi.calendar.Occurrence;

/**
 * What has to become of a salon's meetings, from a day on, so that they are as its schedule says. What people have decided
 * about a meeting stays: a cancelled or moved one is never planned a second time, not even when the schedule's hours change.
 * Nothing happens until it is {@link #carryOut carried out}.
 */
final class MeetingPlan {

    private static final Comparator<Occurrence> IN_ORDER_OF_TIME = Comparator.comparing(Occurrence::date)
        .thenComparing(Occurrence::startTime, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()))
        .thenComparing(Occurrence::ruleDate);

    private record Moment(LocalDate date, LocalTime startTime) {
    }

    private final LocalDate from;
    private final Map<PlanKey, Occurrence> wanted = new LinkedHashMap<>();
    private final List<Occurrence> missing = new ArrayList<>();
    private final Map<Meeting, Occurrence> returning = new LinkedHashMap<>();
    private final Map<Meeting, Occurrence> shifted = new LinkedHashMap<>();
    private final Map<Meeting, Occurrence> unchanged = new LinkedHashMap<>();
    private final List<Meeting> withdrawn = new ArrayList<>();
    private final List<Meeting> kept = new ArrayList<>();

    private MeetingPlan(LocalDate from) {
        this.from = from;
    }

    /**
     * @param existing all of the salon's meetings that can have to do with it: those whose day, or whose rule's day, is not
     *     long before {@code from}, withdrawn ones included
     * @param occurrences what the schedule gives
     * @param from what is before it stays as it is
     * @param mayGo of the untouched meetings that the schedule doesn't give, those that are withdrawn
     */
    static MeetingPlan of(List<Meeting> existing, List<Occurrence> occurrences, LocalDate from, Predicate<Meeting> mayGo) {
        MeetingPlan plan = new MeetingPlan(from);
        plan.want(occurrences, existing);
        existing.forEach(meeting -> plan.judge(meeting, mayGo));
        plan.findMissing(existing);
        return plan;
    }

    /** What comes, in the order of time: new meetings, withdrawn ones that return, and the new hours of those that shift. */
    List<Occurrence> created() {
        return Stream.of(missing, returning.values(), shifted.values()).flatMap(some -> some.stream())
            .sorted(IN_ORDER_OF_TIME).toList();
    }

    /** What goes, with the old hours of those that shift. */
    List<Meeting> withdrawn() {
        return Stream.concat(withdrawn.stream(), shifted.keySet().stream())
            .sorted(Comparator.comparing(Meeting::date)).toList();
    }

    /** What people have decided about, and what they announced by hand: it stays as it is. */
    List<Meeting> kept() {
        return kept.stream().sorted(Comparator.comparing(Meeting::date)).toList();
    }

    int unchanged() {
        return unchanged.size();
    }

    /** Whether there is anything to do. */
    boolean changesAnything() {
        return !missing.isEmpty() || !returning.isEmpty() || !shifted.isEmpty() || !withdrawn.isEmpty()
            || unchanged.entrySet().stream().anyMatch(there -> there.getKey().isProvisional() != there.getValue().provisional());
    }

    void carryOut(String prefecture, UUID salonId, Instant at, Consumer<Meeting> store) {
        missing.forEach(occurrence -> store.accept(Meeting.planned(prefecture, salonId, occurrence, at)));
        returning.forEach((meeting, occurrence) -> meeting.follow(occurrence, at));
        shifted.forEach((meeting, occurrence) -> meeting.follow(occurrence, at));
        unchanged.forEach((meeting, occurrence) -> meeting.settle(occurrence.provisional()));
        withdrawn.forEach(meeting -> meeting.withdraw(at));
    }

    /** Each meeting once, and no two at the same time: where a holiday moves one onto another, the other is enough. */
    private void want(List<Occurrence> occurrences, List<Meeting> existing) {
        Set<Moment> taken = new HashSet<>();
        existing.stream().filter(meeting -> meeting.origin() == Origin.ANNOUNCED
                && meeting.state() != MeetingState.CANCELLED)
            .forEach(meeting -> taken.add(new Moment(meeting.date(), meeting.slot().startTime())));
        Comparator<Occurrence> onItsOwnDayFirst = Comparator.comparing(o -> !o.date().equals(o.ruleDate()));
        occurrences.stream().filter(occurrence -> !occurrence.date().isBefore(from))
            .sorted(onItsOwnDayFirst.thenComparing(IN_ORDER_OF_TIME))
            .filter(occurrence -> taken.add(new Moment(occurrence.date(), occurrence.startTime())))
            .sorted(IN_ORDER_OF_TIME)
            .forEach(occurrence -> wanted.putIfAbsent(PlanKey.of(occurrence), occurrence));
    }

    private void judge(Meeting meeting, Predicate<Meeting> mayGo) {
        if (meeting.date().isBefore(from) && !meeting.isWithdrawn()) {
            return;
        }
        Optional<Occurrence> occurrence = meeting.planKey().map(wanted::get);
        if (meeting.isWithdrawn()) {
            occurrence.ifPresent(there -> returning.put(meeting, there));
        } else if (!meeting.isUntouched()) {
            kept.add(meeting);
        } else if (occurrence.isEmpty()) {
            if (mayGo.test(meeting)) {
                withdrawn.add(meeting);
            }
        } else if (meeting.isAsIn(occurrence.get())) {
            unchanged.put(meeting, occurrence.get());
        } else {
            shifted.put(meeting, occurrence.get());
        }
    }

    private void findMissing(List<Meeting> existing) {
        Set<PlanKey> there = new HashSet<>();
        List<LocalDate> decided = new ArrayList<>();
        for (Meeting meeting : existing) {
            meeting.planKey().ifPresent(there::add);
            boolean stays = !meeting.isUntouched() || meeting.date().isBefore(from);
            if (stays && !meeting.isWithdrawn() && meeting.planKey().filter(key -> !wanted.containsKey(key)).isPresent()) {
                decided.add(meeting.ruleDate());
            }
        }
        wanted.forEach((key, occurrence) -> {
            if (!there.contains(key) && !decided.remove(occurrence.ruleDate())) {
                missing.add(occurrence);
            }
        });
    }
}
