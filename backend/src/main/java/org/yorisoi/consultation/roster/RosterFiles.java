package org.yorisoi.consultation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Stream;
import org.yorisoi.consultation.roster.file.RosterJson;
import org.yorisoi.consultation.roster.model.FaultyInstance;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.Violation;
import org.yorisoi.platform.problem.ViolationCode;

/**
 * A month's problem and plan as the JSON that {@code make solve} reads and writes, so that somebody else's tool can check what
 * the product plans. People are in it by ids, without names; which cancer somebody knows is only said to be the same as
 * another's.
 */
@ApplicationScoped
public class RosterFiles {

    private final RosterService rosters;
    private final Situations situations;
    private final Event<AuditedAction> audit;
    private final RosterJson files = new RosterJson();

    RosterFiles(RosterService rosters, Situations situations, Event<AuditedAction> audit) {
        this.rosters = rosters;
        this.situations = situations;
        this.audit = audit;
    }

    @Transactional
    public byte[] problem(String prefecture, YearMonth month) {
        Situation situation = situations.of(prefecture, month);
        MonthRoster roster = rosters.get(prefecture, month);
        audit.fire(new AuditedAction(prefecture, "roster.exported", roster.id()));
        return files.write(situation.instance().withLocks(rosters.draft(situation, roster).locks()));
    }

    @Transactional
    public byte[] plan(String prefecture, YearMonth month) {
        Situation situation = situations.of(prefecture, month);
        return files.write(rosters.draft(situation, rosters.get(prefecture, month)).plan());
    }

    /** Replaces the plan by one from a file. What is locked stays locked where it is in it. */
    @Transactional
    public RosterSeen bring(String prefecture, YearMonth month, byte[] json, String ifMatch) {
        Situation situation = situations.of(prefecture, month);
        Draft before = rosters.draft(situation, rosters.get(prefecture, month));
        return rosters.bring(prefecture, month, before.planned(checked(json), situation.entry()), ifMatch);
    }

    private Plan checked(byte[] json) {
        try {
            Plan plan = files.readPlan(json);
            plan.teams().forEach((session, team) -> Stream.of(Stream.of(session), team.supporters().stream(),
                team.whoseSpecialist().stream()).flatMap(ids -> ids).forEach(RosterFiles::requireId));
            return plan;
        } catch (FaultyInstance faulty) {
            throw Problem.violation(Bilingual.of("当番表のファイルとして読み取れません", "This could not be read as the plan of a roster"),
                Violation.of("plan", ViolationCode.INVALID_FORMAT));
        }
    }

    private static void requireId(String id) {
        try {
            UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw Problem.violation("plan", ViolationCode.UNKNOWN_REFERENCE);
        }
    }
}
