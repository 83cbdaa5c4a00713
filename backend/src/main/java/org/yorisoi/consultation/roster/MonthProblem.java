package org.yorisoi.consultation.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.RoomMode;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.consultation.duty.Duty;
import org.yorisoi.consultation.duty.DutyState;
import org.yorisoi.consultation.duty.StandingDuties;
import org.yorisoi.consultation.roster.apart.ApartPair;
import org.yorisoi.consultation.roster.ledger.Load;
import org.yorisoi.consultation.roster.model.Answer;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Level;
import org.yorisoi.consultation.roster.model.Locks;
import org.yorisoi.consultation.roster.model.Pair;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Team;
import org.yorisoi.consultation.roster.settings.RosterSettings;
import org.yorisoi.hospital.Hospital;
import org.yorisoi.salon.Cancer;
import org.yorisoi.supporter.Ability;
import org.yorisoi.supporter.MatchableSupporter;
import org.yorisoi.supporter.SupporterState;
import org.yorisoi.supporter.availability.Choice;
import org.yorisoi.supporter.availability.HospitalAnswer;
import org.yorisoi.supporter.availability.MonthAnswers;

/**
 * Puts a month in the words of the engine. What the programme doesn't know weighs nothing: a supporter whose cancer isn't told is
 * like nobody else, and a way that isn't known is no way.
 *
 * @param past sessions of the month that are over: they count as had before, and nobody has them again
 * @param validUntil by those who are planned, the last day on which each may serve
 * @param load what everybody has had before the month
 */
record MonthProblem(YearMonth month, List<SessionView> sessions, List<SessionView> past, List<MatchableSupporter> planned,
                    Map<UUID, LocalDate> validUntil, List<Hospital> hospitals, MonthAnswers answers,
                    Map<UUID, HospitalAnswer> hospitalAnswers, Map<UUID, Set<LocalDate>> declined, StandingDuties standing,
                    List<ApartPair> apart, Load load, RosterSettings settings, Travels.Known places) {

    private static final Map<RoomMode, Ability> ABILITIES = Map.of(RoomMode.IN_PERSON, Ability.IN_PERSON, RoomMode.ONLINE,
        Ability.ONLINE, RoomMode.TELEPHONE, Ability.TELEPHONE);

    Instance instance() {
        Set<UUID> known = planned.stream().map(one -> one.supporter().id()).collect(Collectors.toSet());
        return new Instance("roster", month, sessions.stream().map(MonthProblem::session).toList(), supporters(),
            ofHospitals(), apart.stream().filter(pair -> known.contains(pair.one()) && known.contains(pair.other()))
                .map(pair -> new Pair(pair.one().toString(), pair.other().toString())).toList(), Locks.NONE, previous(known));
    }

    private static Session session(SessionView session) {
        return new Session(session.id().toString(), session.date(), session.roomId().toString(), session.supportersNeeded(),
            session.supportersMost(), wantsSpecialist(session));
    }

    /** A shift on the telephone is not accompanied. */
    static boolean wantsSpecialist(SessionView session) {
        return session.roomKind() != RoomKind.HOTLINE;
    }

    private Map<String, Team> previous(Set<UUID> known) {
        Map<String, Team> previous = new LinkedHashMap<>();
        for (SessionView session : sessions) {
            List<String> supporters = standing.taken(session.id()).stream().map(Duty::supporterId).filter(known::contains)
                .map(UUID::toString).toList();
            UUID turn = standing.turns().get(session.id());
            if (!supporters.isEmpty() || turn != null) {
                previous.put(session.id().toString(), new Team(supporters, turn == null ? null : turn.toString()));
            }
        }
        return previous;
    }

    private List<Supporter> supporters() {
        Map<UUID, List<LocalDate>> served = new HashMap<>();
        past.forEach(session -> standing.taken(session.id())
            .forEach(duty -> served.computeIfAbsent(duty.supporterId(), none -> new ArrayList<>()).add(duty.date())));
        int had = planned.stream().map(one -> one.supporter().id())
            .mapToInt(id -> load.duties().getOrDefault(id, 0) + served.getOrDefault(id, List.of()).size()).sum();
        int fairShare = share(had + sessions.stream().mapToInt(SessionView::supportersNeeded).sum(), planned.size());
        Map<String, String> cancers = cancerTypes();
        List<Supporter> supporters = new ArrayList<>();
        for (MatchableSupporter one : planned) {
            UUID id = one.supporter().id();
            List<LocalDate> lately = served.getOrDefault(id, List.of());
            supporters.add(new Supporter(id.toString(), level(one), cancers.getOrDefault(cancersOf(one), "of " + id),
                "of " + id, Math.max(0, mostDuties(one) - lately.size()), settings.gapDays(),
                load.duties().getOrDefault(id, 0) + lately.size(), fairShare, latest(load.lastDuty().get(id), lately),
                validUntil.get(id), travel(one), availability(id)));
        }
        return supporters;
    }

    private static int share(int all, int among) {
        return among == 0 ? 0 : Math.ceilDiv(all, among);
    }

    private static LocalDate latest(LocalDate before, Collection<LocalDate> lately) {
        return Stream.concat(Stream.ofNullable(before), lately.stream()).max(LocalDate::compareTo).orElse(null);
    }

    private Level level(MatchableSupporter one) {
        if (one.supporter().state() == SupporterState.TRAINEE) {
            return Level.TRAINEE;
        }
        return load.dutiesEver().getOrDefault(one.supporter().id(), 0) >= settings.experiencedAfter() ? Level.EXPERIENCED
            : Level.REGULAR;
    }

    private int mostDuties(MatchableSupporter one) {
        return Stream.of(answers.mostDuties(one.supporter().id()), one.dutiesPerMonth()).filter(Objects::nonNull)
            .min(Integer::compare).orElse(settings.mostDuties());
    }

    /** Which cancers somebody knows, as one word that tells nothing: people with one word know the same. */
    private Map<String, String> cancerTypes() {
        Map<String, String> types = new TreeMap<>();
        planned.stream().map(MonthProblem::cancersOf).filter(cancers -> !cancers.isEmpty()).sorted()
            .forEach(cancers -> types.computeIfAbsent(cancers, none -> "T" + types.size()));
        return types;
    }

    private static String cancersOf(MatchableSupporter one) {
        return one.cancers().stream().map(Cancer::name).sorted().collect(Collectors.joining(" "));
    }

    private Map<String, Integer> travel(MatchableSupporter one) {
        Geography.Point home = places.geography().of(one.municipality());
        Map<String, Integer> travel = new LinkedHashMap<>();
        sessions.stream().map(SessionView::roomId).distinct().filter(room -> mayServeIn(one, room))
            .forEach(room -> Geography.travel(home, places.rooms().get(room), settings.kmPerPoint(), settings.farthestKm())
                .ifPresent(cost -> travel.put(room.toString(), cost)));
        return travel;
    }

    private boolean mayServeIn(MatchableSupporter one, UUID room) {
        return one.abilities().isEmpty() || one.abilities().contains(ABILITIES.get(places.modes().get(room)));
    }

    /** What she said; whoever has accepted can come, and so can who was asked, as long as she doesn't say otherwise. */
    private Map<LocalDate, Answer> availability(UUID supporter) {
        Map<LocalDate, Answer> availability = new LinkedHashMap<>();
        for (SessionView session : sessions) {
            Choice choice = answers.on(supporter, session.date());
            if (choice != null && choice.canCome()) {
                availability.put(session.date(), choice == Choice.PREFER ? Answer.PREFER : Answer.YES);
            }
            standing.taken(session.id()).stream().filter(duty -> duty.supporterId().equals(supporter))
                .filter(duty -> duty.state() == DutyState.ACCEPTED || choice == null)
                .forEach(duty -> availability.putIfAbsent(session.date(), Answer.YES));
        }
        availability.keySet().removeAll(declined.getOrDefault(supporter, Set.of()));
        return availability;
    }

    private List<org.yorisoi.consultation.roster.model.Hospital> ofHospitals() {
        Map<UUID, Integer> lately = new HashMap<>();
        past.forEach(session -> {
            UUID turn = standing.turns().get(session.id());
            if (turn != null) {
                lately.merge(turn, 1, Integer::sum);
            }
        });
        int had = hospitals.stream().map(Hospital::id)
            .mapToInt(id -> load.turns().getOrDefault(id, 0) + lately.getOrDefault(id, 0)).sum();
        int fairShare = share(had + (int) sessions.stream().filter(MonthProblem::wantsSpecialist).count(), hospitals.size());
        return hospitals.stream().map(hospital -> {
            HospitalAnswer answer = hospitalAnswers.get(hospital.id());
            int before = lately.getOrDefault(hospital.id(), 0);
            int most = answer == null || answer.mostTurns() == null ? settings.mostTurns() : answer.mostTurns();
            return new org.yorisoi.consultation.roster.model.Hospital(hospital.id().toString(),
                load.turns().getOrDefault(hospital.id(), 0) + before, fairShare, Math.max(0, most - before), travel(hospital),
                days(hospital.id(), answer));
        }).toList();
    }

    /** What it said, and the days of turns it was told of. */
    private Set<LocalDate> days(UUID hospital, HospitalAnswer answer) {
        Set<LocalDate> days = new TreeSet<>(answer == null ? Set.of() : answer.days());
        sessions.stream().filter(session -> hospital.equals(standing.turns().get(session.id())))
            .forEach(session -> days.add(session.date()));
        return days;
    }

    private Map<String, Integer> travel(Hospital hospital) {
        Geography.Point home = places.hospitals().get(hospital.id());
        Map<String, Integer> travel = new LinkedHashMap<>();
        sessions.stream().filter(MonthProblem::wantsSpecialist).map(SessionView::roomId).distinct()
            .forEach(room -> Geography.travel(home, places.rooms().get(room), settings.kmPerPoint(), settings.farthestKm())
                .ifPresent(cost -> travel.put(room.toString(), cost)));
        return travel;
    }
}
