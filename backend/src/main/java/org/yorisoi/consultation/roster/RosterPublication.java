package org.yorisoi.consultation.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.yorisoi.consultation.duty.DutyDifferences;
import org.yorisoi.consultation.duty.DutyPublication;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.platform.web.EntityTags;

/** Makes a plan what counts: everybody is told what changes for her, and nobody anything else. */
@ApplicationScoped
public class RosterPublication {

    private static final Bilingual BROKEN = Bilingual.of("守られていない決まりが%s件あります。当番を変えるか、理由を書いて認めてください",
        "%s rules are broken. Change the duties, or override the rules with a reason");

    private final Rosters rosters;
    private final RosterService service;
    private final Situations situations;
    private final DutyPublication duties;
    private final CurrentUser user;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    RosterPublication(Rosters rosters, RosterService service, Situations situations, DutyPublication duties, CurrentUser user,
                      Event<AuditedAction> audit, Clock clock) {
        this.rosters = rosters;
        this.service = service;
        this.situations = situations;
        this.duties = duties;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** Safe to send twice: what was told already is told to nobody again. */
    @Transactional
    public RosterSeen publish(String prefecture, YearMonth month, String ifMatch) {
        MonthRoster roster = service.get(prefecture, month);
        EntityTags.requireMatch(ifMatch, roster.version());
        Situation situation = situations.of(prefecture, month);
        RosterFault.NO_SESSIONS.unless(!situation.sessions().isEmpty());
        Draft draft = service.draft(situation, roster);
        List<Finding> broken = Findings.of(situation, draft).stream().filter(finding -> !finding.isOverridden()).toList();
        if (!broken.isEmpty()) {
            throw Problem.of(ProblemType.ROSTER_RULE_BROKEN, BROKEN.with(broken.size()));
        }
        service.begin(roster, situation);
        DutyDifferences told = duties.publish(prefecture, situation.sessions(), Wanted.of(situation, draft));
        roster.publish(user.id(), clock.instant());
        rosters.flush();
        audit.fire(new AuditedAction(prefecture, told.isNone() ? "roster.confirmed" : "roster.published", roster.id()));
        return service.seen(situations.of(prefecture, month), roster);
    }
}
