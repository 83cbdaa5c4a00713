package org.yorisoi.consultation.roster.rule;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.yorisoi.consultation.roster.model.Hospital;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Level;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Team;

/**
 * The problem in the words of the solver: a yes-or-no for every duty and every turn that is possible, to which the rules add
 * what they forbid and what they cost.
 */
public final class Formulation {

    /** A supporter at a session, if the solver takes it. */
    public record Duty(Session session, Supporter supporter, BoolVar taken) {
    }

    /** A hospital's specialist at a session, if the solver takes it. */
    public record Turn(Session session, Hospital hospital, BoolVar taken) {
    }

    private record Place(String session, String holder) {
    }

    /** A change outweighs whatever it might save. */
    private static final long STRAIN = 10_000_000;

    private final Instance instance;
    private final boolean elastic;
    private final List<BoolVar> strains = new ArrayList<>();
    private final CpModel model = new CpModel();
    private final LinearExprBuilder objective = LinearExpr.newBuilder();
    private final Map<Place, Duty> duties = new LinkedHashMap<>();
    private final Map<Place, Turn> turns = new LinkedHashMap<>();
    private final Map<String, Supporter> supporters = new LinkedHashMap<>();
    private final Map<String, List<Duty>> dutiesBySession = new LinkedHashMap<>();
    private final Map<String, List<Duty>> dutiesBySupporter = new LinkedHashMap<>();
    private final Map<String, List<Turn>> turnsBySession = new LinkedHashMap<>();
    private final Map<String, List<Turn>> turnsByHospital = new LinkedHashMap<>();
    private final Map<String, Count> sizes = new LinkedHashMap<>();
    private final Map<String, Count> loads = new LinkedHashMap<>();
    private final Map<String, Count> hospitalLoads = new LinkedHashMap<>();

    /** @param elastic whether what somebody said may be stretched, at a price above all others */
    Formulation(Instance instance, boolean elastic) {
        this.instance = instance;
        this.elastic = elastic;
        instance.supporters().forEach(supporter -> supporters.put(supporter.id(), supporter));
        for (Session session : instance.sessions()) {
            instance.supporters().stream().filter(supporter -> elastic || Rules.mayServe(supporter, session)).forEach(supporter -> {
                Duty duty = new Duty(session, supporter, bool());
                duties.put(new Place(session.id(), supporter.id()), duty);
                dutiesBySession.computeIfAbsent(session.id(), none -> new ArrayList<>()).add(duty);
                dutiesBySupporter.computeIfAbsent(supporter.id(), none -> new ArrayList<>()).add(duty);
            });
            instance.hospitals().stream().filter(hospital -> elastic || Rules.maySend(hospital, session)).forEach(hospital -> {
                Turn turn = new Turn(session, hospital, bool());
                turns.put(new Place(session.id(), hospital.id()), turn);
                turnsBySession.computeIfAbsent(session.id(), none -> new ArrayList<>()).add(turn);
                turnsByHospital.computeIfAbsent(hospital.id(), none -> new ArrayList<>()).add(turn);
            });
            atMostOne(turns(session).stream().map(Turn::taken).toList());
        }
        instance.sessions().forEach(session -> sizes.put(session.id(),
            new Count(this, duties(session).stream().map(Duty::taken).toList())));
        instance.supporters().forEach(supporter -> loads.put(supporter.id(),
            new Count(this, duties(supporter).stream().map(Duty::taken).toList())));
        instance.hospitals().forEach(hospital -> hospitalLoads.put(hospital.id(),
            new Count(this, turns(hospital).stream().map(Turn::taken).toList())));
    }

    // What there is to speak of

    Instance instance() {
        return instance;
    }

    Supporter supporter(String id) {
        return supporters.get(id);
    }

    public Collection<Duty> duties() {
        return duties.values();
    }

    public Collection<Turn> turns() {
        return turns.values();
    }

    List<Duty> duties(Session session) {
        return dutiesBySession.getOrDefault(session.id(), List.of());
    }

    List<Duty> duties(Supporter supporter) {
        return dutiesBySupporter.getOrDefault(supporter.id(), List.of());
    }

    List<Turn> turns(Session session) {
        return turnsBySession.getOrDefault(session.id(), List.of());
    }

    List<Turn> turns(Hospital hospital) {
        return turnsByHospital.getOrDefault(hospital.id(), List.of());
    }

    public Optional<Duty> duty(String session, String supporter) {
        return Optional.ofNullable(duties.get(new Place(session, supporter)));
    }

    public Optional<Turn> turn(String session, String hospital) {
        return Optional.ofNullable(turns.get(new Place(session, hospital)));
    }

    List<BoolVar> taken(Session session, Level level) {
        return duties(session).stream().filter(duty -> duty.supporter().level() == level).map(Duty::taken).toList();
    }

    /** How many supporters a session has. */
    Count size(Session session) {
        return sizes.get(session.id());
    }

    /** How many duties a supporter has. */
    Count load(Supporter supporter) {
        return loads.get(supporter.id());
    }

    /** How many turns a hospital has. */
    Count load(Hospital hospital) {
        return hospitalLoads.get(hospital.id());
    }

    // What rules say

    /** Whether rules that people have made for themselves may be stretched. */
    boolean elastic() {
        return elastic;
    }

    /** Who takes this stretches so many rules. */
    void strain(BoolVar taken, int rules) {
        strains.add(taken);
        cost(taken, rules * STRAIN);
    }

    /** At most one; or two, if the rule is stretched. */
    void atMostOneUnless(BoolVar stretched, List<BoolVar> taken) {
        LinearExprBuilder sum = LinearExpr.newBuilder().addTerm(stretched, -1);
        taken.forEach(one -> sum.addTerm(one, 1));
        model.addLessOrEqual(sum, 1);
    }

    void atMostOne(List<BoolVar> taken) {
        if (taken.size() > 1) {
            model.addAtMostOne(taken.toArray(Literal[]::new));
        }
    }

    void noMoreThan(List<BoolVar> some, List<BoolVar> others) {
        if (!some.isEmpty()) {
            LinearExprBuilder difference = LinearExpr.newBuilder();
            some.forEach(taken -> difference.addTerm(taken, 1));
            others.forEach(taken -> difference.addTerm(taken, -1));
            model.addLessOrEqual(difference, 0);
        }
    }

    /** This one is taken; what is not even possible can't be, and then nothing is. */
    void fix(Optional<BoolVar> taken) {
        model.addBoolOr(taken.map(one -> new Literal[] {one}).orElse(new Literal[0]));
    }

    void cost(BoolVar taken, long amount) {
        if (amount != 0) {
            objective.addTerm(taken, amount);
        }
    }

    void costUnless(BoolVar taken, long amount) {
        constant(amount);
        cost(taken, -amount);
    }

    void constant(long amount) {
        objective.add(amount);
    }

    /** If the condition holds, those who are taken are of two kinds, or it costs. */
    void twoKindsOrElse(BoolVar condition, List<List<BoolVar>> kinds, long amount) {
        if (kinds.size() < 2) {
            cost(condition, amount);
            return;
        }
        BoolVar alike = bool();
        LinearExprBuilder shown = LinearExpr.newBuilder().addTerm(alike, 1).addTerm(condition, -2);
        for (List<BoolVar> kind : kinds) {
            BoolVar present = kind.get(0);
            if (kind.size() > 1) {
                present = bool();
                noMoreThan(List.of(present), kind);
            }
            shown.addTerm(present, 1);
        }
        model.addGreaterOrEqual(shown, 0);
        cost(alike, amount);
    }

    BoolVar bool() {
        return model.newBoolVar("");
    }

    CpModel model() {
        return model;
    }

    void complete() {
        sizes.values().forEach(Count::complete);
        loads.values().forEach(Count::complete);
        hospitalLoads.values().forEach(Count::complete);
        model.minimize(objective);
    }

    // What the solver needs

    /** So many supporters at least, or a specialist; what is not possible makes the whole impossible. To be said before completion. */
    void atLeast(Session session, int supporters) {
        if (supporters > 0) {
            fix(size(session).least(supporters));
        }
    }

    void specialist(Session session) {
        model.addBoolOr(turns(session).stream().map(Turn::taken).toArray(Literal[]::new));
    }

    /** Everything that stretches a rule. */
    public List<BoolVar> strains() {
        return strains;
    }

    /** The problem, complete. */
    public CpModel problem() {
        return model;
    }

    /** The plan that takes these. */
    public Plan plan(Predicate<BoolVar> taken) {
        Map<String, Team> teams = new LinkedHashMap<>();
        for (Session session : instance.sessions()) {
            teams.put(session.id(), new Team(
                duties(session).stream().filter(duty -> taken.test(duty.taken())).map(duty -> duty.supporter().id()).toList(),
                turns(session).stream().filter(turn -> taken.test(turn.taken())).map(turn -> turn.hospital().id())
                    .findFirst().orElse(null)));
        }
        return new Plan(teams);
    }
}
