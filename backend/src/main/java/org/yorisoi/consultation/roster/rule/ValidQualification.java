package org.yorisoi.consultation.roster.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Words;

/** Nobody serves after her qualification has ended. */
final class ValidQualification implements DutyRule {

    @Override
    public String code() {
        return "valid-qualification";
    }

    @Override
    public Words sentence() {
        return new Words("担当する日に、資格が有効でなければなりません。", "A supporter's qualification is valid on the day of her duty.");
    }

    @Override
    public boolean allows(Supporter supporter, Session session) {
        return !session.date().isAfter(supporter.validUntil());
    }

    @Override
    public Words refusal(Supporter supporter, Session session) {
        return new Words(
            "資格が" + Days.jaWithYear(supporter.validUntil()) + "までなので、" + Days.ja(session.date()) + "は担当できません。",
            "Her qualification ends on " + Days.enWithYear(supporter.validUntil()) + ", before " + Days.en(session.date()) + ".");
    }

    @Override
    public Optional<Words> remedy(Violation violation, Roster roster) {
        LocalDate day = roster.session(violation.sessions().get(0)).date();
        return Optional.of(new Words("資格を" + Days.ja(day) + "まで延ばす", "Her qualification is extended to " + Days.en(day)));
    }
}
