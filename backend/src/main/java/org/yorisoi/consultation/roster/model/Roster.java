package org.yorisoi.consultation.roster.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A plan for an instance, so that one can ask who is where and when: what rules look at. */
public final class Roster {

    private final Instance instance;
    private final Plan plan;
    private final Map<String, Session> sessions;
    private final Map<String, Supporter> supporters;
    private final Map<String, Hospital> hospitals;
    private final Map<String, List<Supporter>> teams = new LinkedHashMap<>();
    private final Map<String, List<Session>> duties = new LinkedHashMap<>();
    private final Map<String, List<Session>> turns = new LinkedHashMap<>();

    /** @throws FaultyInstance if the plan names a session, a supporter or a hospital that the instance does not have */
    public Roster(Instance instance, Plan plan) {
        this.instance = instance;
        this.plan = plan;
        sessions = byId(instance.sessions(), Session::id);
        supporters = byId(instance.supporters(), Supporter::id);
        hospitals = byId(instance.hospitals(), Hospital::id);
        List<Fault> faults = unknownNames();
        if (!faults.isEmpty()) {
            throw new FaultyInstance(faults);
        }
        instance.sessions().stream().sorted(Comparator.comparing(Session::date)).forEach(session -> {
            Team team = plan.of(session.id());
            teams.put(session.id(), team.supporters().stream().map(supporters::get).toList());
            team.supporters().forEach(id -> duties.computeIfAbsent(id, none -> new ArrayList<>()).add(session));
            team.whoseSpecialist().ifPresent(id -> turns.computeIfAbsent(id, none -> new ArrayList<>()).add(session));
        });
    }

    private static <T> Map<String, T> byId(Collection<T> items, Function<T, String> idOf) {
        Map<String, T> map = new LinkedHashMap<>();
        items.forEach(item -> map.put(idOf.apply(item), item));
        return map;
    }

    private List<Fault> unknownNames() {
        List<Fault> faults = new ArrayList<>();
        plan.teams().forEach((session, team) -> {
            if (!sessions.containsKey(session)) {
                faults.add(new Fault(session, "there is no session '" + session + "'"));
            }
            for (int n = 0; n < team.supporters().size(); n++) {
                String id = team.supporters().get(n);
                if (!supporters.containsKey(id)) {
                    faults.add(new Fault(session + ".supporters[" + n + "]", "there is no supporter '" + id + "'"));
                }
            }
            team.whoseSpecialist().filter(id -> !hospitals.containsKey(id)).ifPresent(id ->
                faults.add(new Fault(session + ".specialist", "there is no hospital '" + id + "'")));
        });
        return faults;
    }

    public Instance instance() {
        return instance;
    }

    public Plan plan() {
        return plan;
    }

    public List<Session> sessions() {
        return instance.sessions();
    }

    public Session session(String id) {
        return sessions.get(id);
    }

    /** The supporter of that id, if there is one: the previous plan may name people who are gone. */
    public Optional<Supporter> supporter(String id) {
        return Optional.ofNullable(supporters.get(id));
    }

    /** The hospital of that id, if there is one. */
    public Optional<Hospital> hospital(String id) {
        return Optional.ofNullable(hospitals.get(id));
    }

    /** Who sits at the session; somebody twice who is there twice. */
    public List<Supporter> team(Session session) {
        return teams.get(session.id());
    }

    /** The hospital that sends the session's specialist. */
    public Optional<Hospital> specialist(Session session) {
        return plan.of(session.id()).whoseSpecialist().map(hospitals::get);
    }

    /** Whether a specialist is wanted there and nobody sends one. */
    public boolean lacksSpecialist(Session session) {
        return session.specialist() && specialist(session).isEmpty();
    }

    /** A supporter's sessions, by date. */
    public List<Session> duties(Supporter supporter) {
        return duties.getOrDefault(supporter.id(), List.of());
    }

    /** A hospital's sessions, by date. */
    public List<Session> turns(Hospital hospital) {
        return turns.getOrDefault(hospital.id(), List.of());
    }
}
