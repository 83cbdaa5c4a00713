package org.yorisoi.consultation.roster.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Words;

/** The gap between two duties reaches back into the month before. */
final class RestSinceLastDuty implements DutyRule {

    @Override
    public String code() {
        return "rest-since-last-duty";
    }

    @Override
    public Words sentence() {
        return new Words("前回の担当から、本人の希望する日数をあけます。",
            "Between a supporter's last duty and the next lie as many days as she wishes.");
    }

    @Override
    public boolean allows(Supporter supporter, Session session) {
        LocalDate last = supporter.lastDuty();
        return last == null || Days.between(last, session.date()) >= supporter.gapDays();
    }

    @Override
    public Words refusal(Supporter supporter, Session session) {
        LocalDate last = supporter.lastDuty();
        return new Words(
            "前回の担当が" + Days.ja(last) + "なので、" + Days.ja(last.plusDays(supporter.gapDays())) + "より前の"
                + Days.ja(session.date()) + "は担当できません（" + supporter.gapDays() + "日以上あける）。",
            "Her last duty was on " + Days.en(last) + "; with a gap of " + supporter.gapDays() + " days she can't serve on "
                + Days.en(session.date()) + ".");
    }

    @Override
    public Optional<Words> remedy(Violation violation, Roster roster) {
        LocalDate day = roster.session(violation.sessions().get(0)).date();
        return Optional.of(new Words("前回の担当から間をあけずに、" + Days.ja(day) + "に担当してもらう",
            "She serves on " + Days.en(day) + ", sooner after her last duty than she wishes"));
    }
}
