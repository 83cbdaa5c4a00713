package org.yorisoi.consultation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.hospital.message.HospitalMessageKind;
import org.yorisoi.hospital.message.HospitalMessageService;
import org.yorisoi.supporter.message.MessageKind;
import org.yorisoi.supporter.message.MessageService;

/**
 * The door for rosters: who is on duty at many sessions, and the one act that tells everybody what a plan changes for her. Which
 * rules a plan keeps is the roster's business.
 */
@ApplicationScoped
public class DutyPublication {

    private final Duties duties;
    private final Turns turns;
    private final Venues venues;
    private final MessageService messages;
    private final HospitalMessageService hospitalMessages;
    private final Clock clock;

    DutyPublication(Duties duties, Turns turns, Venues venues, MessageService messages,
                    HospitalMessageService hospitalMessages, Clock clock) {
        this.duties = duties;
        this.turns = turns;
        this.venues = venues;
        this.messages = messages;
        this.hospitalMessages = hospitalMessages;
        this.clock = clock;
    }

    /** Two statements. */
    @Transactional
    public StandingDuties standing(String prefecture, Collection<UUID> sessions) {
        return new StandingDuties(duties.of(sessions).stream().collect(Collectors.groupingBy(Duty::sessionId)),
            turns.of(prefecture, sessions).stream().collect(Collectors.toMap(Turn::sessionId, Turn::hospitalId)));
    }

    /** What a plan would change, and for whom. Nothing is stored. */
    public static DutyDifferences differences(StandingDuties standing, Map<UUID, WantedDuties> wanted) {
        Map<UUID, List<UUID>> asked = new LinkedHashMap<>();
        Map<UUID, List<UUID>> released = new LinkedHashMap<>();
        Map<UUID, List<UUID>> given = new LinkedHashMap<>();
        Map<UUID, List<UUID>> takenBack = new LinkedHashMap<>();
        wanted.forEach((session, team) -> {
            List<UUID> now = standing.taken(session).stream().map(Duty::supporterId).toList();
            team.supporters().stream().filter(one -> !now.contains(one)).forEach(one -> add(asked, one, session));
            now.stream().filter(one -> !team.supporters().contains(one)).forEach(one -> add(released, one, session));
            UUID turn = standing.turns().get(session);
            if (turn != null && !turn.equals(team.hospital())) {
                add(takenBack, turn, session);
            }
            if (team.hospital() != null && !team.hospital().equals(turn)) {
                add(given, team.hospital(), session);
            }
        });
        return new DutyDifferences(asked, released, given, takenBack);
    }

    private static void add(Map<UUID, List<UUID>> sessions, UUID holder, UUID session) {
        sessions.computeIfAbsent(holder, none -> new ArrayList<>()).add(session);
    }

    /**
     * Makes a plan what counts. Every supporter for whom something changes gets one message with what changes for her, every
     * hospital one for each turn that is given to it or taken back.
     *
     * @param sessions those that are planned; none of them is over
     */
    @Transactional
    public DutyDifferences publish(String prefecture, List<SessionView> sessions, Map<UUID, WantedDuties> wanted) {
        Map<UUID, SessionView> byId = sessions.stream().collect(Collectors.toMap(SessionView::id, Function.identity()));
        duties.hold(byId.keySet(), wanted.values().stream().flatMap(team -> team.supporters().stream()).distinct().toList());
        StandingDuties standing = standing(prefecture, byId.keySet());
        DutyDifferences differences = differences(standing, wanted);
        Map<UUID, ToldTime> told = told(sessions);
        ask(byId, standing, wanted, told);
        giveTurns(prefecture, wanted);
        duties.flush();
        messages.tellEach(prefecture, MessageKind.ROSTER_PUBLISHED, facts(differences, told));
        hospitalMessages.tellEach(prefecture, HospitalMessageKind.TURN_TAKEN_BACK, sessions(differences.turnsTakenBack(), told));
        hospitalMessages.tellEach(prefecture, HospitalMessageKind.TURN_GIVEN, sessions(differences.turnsGiven(), told));
        return differences;
    }

    private void ask(Map<UUID, SessionView> sessions, StandingDuties standing, Map<UUID, WantedDuties> wanted,
                     Map<UUID, ToldTime> told) {
        Instant now = clock.instant();
        wanted.forEach((session, team) -> {
            Map<UUID, Duty> known = standing.duties().getOrDefault(session, List.of()).stream()
                .collect(Collectors.toMap(Duty::supporterId, Function.identity()));
            known.values().stream().filter(duty -> duty.state().takesPlace() && !team.supporters().contains(duty.supporterId()))
                .forEach(duty -> duty.release(now));
            for (UUID supporter : team.supporters()) {
                Duty duty = Optional.ofNullable(known.get(supporter)).orElseGet(() -> new Duty(sessions.get(session), supporter));
                if (!duty.state().takesPlace()) {
                    duty.ask(told.get(session), false, now);
                }
                if (duty.isLocked() != team.locked().contains(supporter)) {
                    duty.lock(!duty.isLocked(), now);
                }
                duties.persist(duty);
            }
        });
    }

    private void giveTurns(String prefecture, Map<UUID, WantedDuties> wanted) {
        Map<UUID, Turn> known = turns.ever(prefecture, wanted.keySet()).stream()
            .collect(Collectors.toMap(Turn::sessionId, Function.identity()));
        wanted.forEach((session, team) -> {
            Turn turn = known.get(session);
            if (turn == null && team.hospital() != null) {
                turn = new Turn(prefecture, session);
                turn.is(team.hospital(), null);
                turns.persist(turn);
            } else if (turn != null && !Objects.equals(turn.hospitalId(), team.hospital())) {
                turn.is(team.hospital(), null);
            }
        });
    }

    /** A room's building is looked up once. */
    private Map<UUID, ToldTime> told(List<SessionView> sessions) {
        Map<UUID, Optional<String>> byRoom = new HashMap<>();
        Map<UUID, ToldTime> told = new HashMap<>();
        sessions.forEach(session -> told.put(session.id(),
            ToldTime.of(session, byRoom.computeIfAbsent(session.roomId(), room -> venues.of(session)).orElse(null))));
        return told;
    }

    private static Map<UUID, Map<String, String>> facts(DutyDifferences differences, Map<UUID, ToldTime> told) {
        return Stream.concat(differences.asked().keySet().stream(), differences.released().keySet().stream()).distinct()
            .collect(Collectors.toMap(Function.identity(), supporter -> Map.of(
                "asked", lines(differences.asked().getOrDefault(supporter, List.of()), told),
                "released", lines(differences.released().getOrDefault(supporter, List.of()), told))));
    }

    private static Map<UUID, List<Map<String, String>>> sessions(Map<UUID, List<UUID>> sessions, Map<UUID, ToldTime> told) {
        return sessions.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
            entry -> entry.getValue().stream().map(session -> told.get(session).facts()).toList()));
    }

    private static String lines(List<UUID> sessions, Map<UUID, ToldTime> told) {
        return sessions.stream().map(told::get).sorted(Comparator.comparing(ToldTime::date).thenComparing(ToldTime::start))
            .map(time -> "%s %s %s %s".formatted(time.date(), time.start(), time.end(), time.place()))
            .collect(Collectors.joining("\n"));
    }
}
