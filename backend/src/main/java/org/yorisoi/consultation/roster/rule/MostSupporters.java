package org.yorisoi.consultation.roster.rule;

import java.util.List;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Words;

/** A session has only so many places. */
final class MostSupporters implements HardRule {

    @Override
    public String code() {
        return "most-supporters";
    }

    @Override
    public Words sentence() {
        return new Words("1回の相談会の担当は、定められた人数までです。", "A session has no more supporters than it has places.");
    }

    @Override
    public List<Violation> violations(Roster roster) {
        return roster.sessions().stream()
            .filter(session -> roster.team(session).size() > session.most())
            .map(session -> Violation.of(this, session, roster.team(session), new Words(
                Days.ja(session.date()) + "の担当が" + roster.team(session).size() + "人で、" + session.most() + "人までを超えています。",
                Days.en(session.date()) + " has " + roster.team(session).size() + " supporters and " + session.most()
                    + " places.")))
            .toList();
    }

    @Override
    public void constrain(Formulation formulation) {
        formulation.instance().sessions().forEach(session -> formulation.size(session).limit(session.most()));
    }
}
