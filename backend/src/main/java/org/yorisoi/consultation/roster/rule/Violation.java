package org.yorisoi.consultation.roster.rule;

import java.util.List;
import org.yorisoi.consultation.roster.model.Hospital;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Words;

/**
 * One place where a plan breaks a hard rule.
 *
 * @param sessions   ids of the sessions it is about
 * @param supporters ids of the supporters it is about
 * @param hospital   id of the hospital it is about, or null
 * @param words      what is wrong, with the dates and without anybody's name
 */
public record Violation(HardRule rule, List<String> sessions, List<String> supporters, String hospital, Words words) {

    static Violation of(HardRule rule, Session session, List<Supporter> supporters, Words words) {
        return new Violation(rule, List.of(session.id()), supporters.stream().map(Supporter::id).toList(), null, words);
    }

    static Violation of(HardRule rule, Session session, Hospital hospital, Words words) {
        return new Violation(rule, List.of(session.id()), List.of(), hospital.id(), words);
    }
}
