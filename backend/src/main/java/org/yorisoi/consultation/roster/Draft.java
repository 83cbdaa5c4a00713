package org.yorisoi.consultation.roster;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Lock;
import org.yorisoi.consultation.roster.model.Locks;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Team;

/**
 * A month's plan as it is being made: who is where, what is locked, and which rules a human has overridden.
 *
 * @param teams by session; a session that is missing has nobody
 */
public record Draft(Map<UUID, Places> teams, List<Overruling> overrulings) {

    static final Draft EMPTY = new Draft(Map.of(), List.of());

    /**
     * Who is at a session.
     *
     * @param specialist the hospital that sends one; null for none
     */
    public record Places(List<Place> supporters, Place specialist) {

        static final Places NOBODY = new Places(List.of(), null);

        public Places {
            supporters = List.copyOf(supporters);
        }

        Stream<Place> all() {
            return Stream.concat(supporters.stream(), Stream.ofNullable(specialist));
        }
    }

    /**
     * Somebody at a session.
     *
     * @param holder the supporter, or the hospital
     * @param locked whether a plan that is made anew leaves her there
     */
    public record Place(UUID holder, boolean locked) {
    }

    public Draft {
        teams = new LinkedHashMap<>(teams);
        overrulings = List.copyOf(overrulings);
    }

    public Places of(UUID session) {
        return teams.getOrDefault(session, Places.NOBODY);
    }

    /** As the engine knows it. */
    Plan plan() {
        Map<String, Team> plan = new LinkedHashMap<>();
        teams.forEach((session, places) -> plan.put(session.toString(), new Team(
            places.supporters().stream().map(place -> place.holder().toString()).toList(),
            places.specialist() == null ? null : places.specialist().holder().toString())));
        return new Plan(plan);
    }

    /** Only those who are locked in a problem. */
    Draft within(Instance locked) {
        Set<Lock> stay = new HashSet<>(locked.locked().supporters());
        Set<Lock> turns = new HashSet<>(locked.locked().specialists());
        Map<UUID, Places> kept = new LinkedHashMap<>();
        teams.forEach((session, places) -> kept.put(session, new Places(places.supporters().stream()
            .filter(place -> stay.contains(lock(session, place))).toList(),
            places.specialist() != null && turns.contains(lock(session, places.specialist())) ? places.specialist() : null)));
        return new Draft(kept, overrulings);
    }

    private static Lock lock(UUID session, Place place) {
        return new Lock(session.toString(), place.holder().toString());
    }

    /** Who stays: the locked ones, and those for whom a rule was overridden. */
    Locks locks() {
        return locks(Place::locked);
    }

    /** As if everybody were locked. */
    Locks everybodyLocked() {
        return locks(place -> true);
    }

    private Locks locks(Predicate<Place> stays) {
        return new Locks(
            teams.entrySet().stream().flatMap(team -> team.getValue().supporters().stream()
                .filter(place -> stays.test(place) || isOverruled(team.getKey(), place.holder()))
                .map(place -> new Lock(team.getKey().toString(), place.holder().toString()))).toList(),
            teams.entrySet().stream().flatMap(team -> Stream.ofNullable(team.getValue().specialist())
                .filter(place -> stays.test(place) || isOverruled(team.getKey(), place.holder()))
                .map(place -> new Lock(team.getKey().toString(), place.holder().toString()))).toList());
    }

    private boolean isOverruled(UUID session, UUID holder) {
        return overrulings.stream().anyMatch(one -> one.sessions().contains(session)
            && (one.supporters().contains(holder) || holder.equals(one.hospital())));
    }

    /**
     * Another plan, in which those who stay where they were locked stay locked, and what was overridden stays so.
     *
     * @param entry under which entry of the register a supporter goes on: whoever was locked under another entry stays locked
     */
    Draft planned(Plan plan, UnaryOperator<UUID> entry) {
        Map<UUID, Places> planned = new LinkedHashMap<>();
        plan.teams().forEach((id, team) -> {
            UUID session = UUID.fromString(id);
            planned.put(session, new Places(
                team.supporters().stream().map(holder -> place(session, UUID.fromString(holder), entry)).toList(),
                team.specialist() == null ? null : place(session, UUID.fromString(team.specialist()), entry)));
        });
        return new Draft(planned, overrulings);
    }

    private Place place(UUID session, UUID holder, UnaryOperator<UUID> entry) {
        UUID one = entry.apply(holder);
        return new Place(holder, of(session).all().anyMatch(place -> place.locked() && entry.apply(place.holder()).equals(one)));
    }

    /**
     * Only what is about these sessions and these people: somebody may have left, and a session been cancelled, since.
     *
     * @param entry under which entry of the register a supporter goes on
     */
    Draft within(Predicate<UUID> session, Predicate<UUID> supporter, Predicate<UUID> hospital, UnaryOperator<UUID> entry) {
        Map<UUID, Places> kept = new LinkedHashMap<>();
        teams.forEach((id, places) -> {
            if (session.test(id)) {
                kept.put(id, new Places(eachOnce(places.supporters(), entry).stream()
                    .filter(place -> supporter.test(place.holder())).toList(),
                    places.specialist() == null || !hospital.test(places.specialist().holder()) ? null : places.specialist()));
            }
        });
        return new Draft(kept, overrulings.stream().map(one -> one.of(entry)).toList());
    }

    /** Who was there under two entries is there once, and stays if she was locked under either. */
    private static Collection<Place> eachOnce(List<Place> places, UnaryOperator<UUID> entry) {
        Map<UUID, Place> once = new LinkedHashMap<>();
        places.forEach(place -> once.merge(entry.apply(place.holder()), new Place(entry.apply(place.holder()), place.locked()),
            (one, other) -> one.locked() ? one : other));
        return once.values();
    }

    /**
     * With somebody at a session, or no longer; nothing else changes. Who is there under an entry that was merged into hers is
     * she, and stays there under that one, so that it is hers again when the merge is undone.
     *
     * @param entry under which entry of the register a supporter goes on
     */
    Draft with(UUID session, UUID supporter, boolean there, boolean locked, UnaryOperator<UUID> entry) {
        Places places = of(session);
        Predicate<Place> she = place -> entry.apply(place.holder()).equals(supporter);
        List<Place> now = new ArrayList<>();
        places.supporters().stream().filter(place -> there || !she.test(place))
            .map(place -> she.test(place) ? new Place(place.holder(), locked) : place).forEach(now::add);
        if (there && now.stream().noneMatch(she)) {
            now.add(new Place(supporter, locked));
        }
        return replaced(session, new Places(now, places.specialist()));
    }

    Draft withSpecialist(UUID session, UUID hospital) {
        return replaced(session, new Places(of(session).supporters(), hospital == null ? null : new Place(hospital, false)));
    }

    private Draft replaced(UUID session, Places places) {
        Map<UUID, Places> all = new LinkedHashMap<>(teams);
        all.put(session, places);
        return new Draft(all, overrulings);
    }

    @JsonIgnore
    boolean isEmpty() {
        return teams.values().stream().flatMap(Places::all).findAny().isEmpty();
    }
}
