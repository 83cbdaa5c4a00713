package org.yorisoi.consultation.roster.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.yorisoi.consultation.roster.model.Answer;
import org.yorisoi.consultation.roster.model.Hospital;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Level;
import org.yorisoi.consultation.roster.model.Lock;
import org.yorisoi.consultation.roster.model.Locks;
import org.yorisoi.consultation.roster.model.Pair;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Team;
import org.yorisoi.consultation.roster.model.Weights;

/**
 * A small month for the tests of rules: sessions S1 (1 December, venue H1), S2 (3 December, H1) and S3 (3 December, H2) that need
 * two of at most three; supporters as each test says, who can come on both days unless it says otherwise; hospitals H1 and H2.
 */
final class Given {

    static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    static final LocalDate THIRD = LocalDate.of(2026, 12, 3);

    private static final List<Session> SESSIONS = List.of(new Session("S1", FIRST, "H1", 2, 3),
        new Session("S2", THIRD, "H1", 2, 3), new Session("S3", THIRD, "H2", 2, 3));

    private final Map<String, Supporter> supporters = new LinkedHashMap<>();
    private final List<Hospital> hospitals = new ArrayList<>(List.of(
        new Hospital("H1", 2, 3, 2, Map.of("H1", 0, "H2", 4), new LinkedHashSet<>(List.of(FIRST, THIRD))),
        new Hospital("H2", 3, 3, 1, Map.of("H2", 0), new LinkedHashSet<>(List.of(THIRD)))));
    private final List<Pair> apart = new ArrayList<>();
    private final List<Lock> lockedSupporters = new ArrayList<>();
    private final List<Lock> lockedSpecialists = new ArrayList<>();
    private final Map<String, Team> previous = new LinkedHashMap<>();
    private final Map<String, Team> teams = new LinkedHashMap<>();

    /** A regular supporter with her own cancer and gender, who takes two duties two days apart. */
    static Supporter supporter(String id) {
        return new Supporter(id, Level.REGULAR, "cancer of " + id, "gender of " + id, 2, 2, 3, 4, null,
            LocalDate.of(2027, 3, 31), Map.of("H1", 2, "H2", 5), Map.of(FIRST, Answer.PREFER, THIRD, Answer.YES));
    }

    static Supporter supporter(String id, Level level) {
        Supporter like = supporter(id);
        return new Supporter(id, level, like.cancerType(), like.gender(), 2, 2, 3, 4, null, like.validUntil(), like.travel(),
            like.availability());
    }

    /** Alike in what is to be mixed. */
    static Supporter supporter(String id, String cancerType, String gender) {
        Supporter like = supporter(id);
        return new Supporter(id, like.level(), cancerType, gender, 2, 2, 3, 4, null, like.validUntil(), like.travel(),
            like.availability());
    }

    static Supporter supporter(String id, int mostDuties, int gapDays, LocalDate lastDuty) {
        Supporter like = supporter(id);
        return new Supporter(id, like.level(), like.cancerType(), like.gender(), mostDuties, gapDays, 3, 4, lastDuty,
            like.validUntil(), like.travel(), like.availability());
    }

    static Supporter supporter(String id, LocalDate validUntil, Map<String, Integer> travel, Map<LocalDate, Answer> availability) {
        Supporter like = supporter(id);
        return new Supporter(id, like.level(), like.cancerType(), like.gender(), 2, 2, 3, 4, null, validUntil, travel,
            availability);
    }

    Given with(Supporter... some) {
        for (Supporter supporter : some) {
            supporters.put(supporter.id(), supporter);
        }
        return this;
    }

    Given apart(String one, String other) {
        apart.add(new Pair(one, other));
        return this;
    }

    Given locked(String session, String supporter) {
        lockedSupporters.add(new Lock(session, supporter));
        return this;
    }

    Given before(String session, String specialist, String... team) {
        previous.put(session, new Team(List.of(team), specialist));
        return this;
    }

    /** The plan: those who are named and not known yet are regular supporters. */
    Given plan(String session, String specialist, String... team) {
        for (String id : team) {
            supporters.computeIfAbsent(id, Given::supporter);
        }
        teams.put(session, new Team(List.of(team), specialist));
        return this;
    }

    Roster roster() {
        return new Roster(new Instance("given", YearMonth.of(2026, 12), SESSIONS, List.copyOf(supporters.values()), hospitals,
            apart, new Locks(lockedSupporters, lockedSpecialists), previous), new Plan(teams));
    }

    /** The Japanese words of every place where a rule is broken. */
    List<String> broken(HardRule rule) {
        return rule.violations(roster()).stream().map(violation -> violation.words().ja()).toList();
    }

    /** What is paid for a rule. */
    long cost(SoftRule rule) {
        return rule.cost(roster(), Weights.DEFAULT);
    }
}
