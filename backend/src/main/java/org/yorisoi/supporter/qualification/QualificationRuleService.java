package org.yorisoi.supporter.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Month;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.prefecture.PrefectureService;

/** The door to a programme's rule. */
@ApplicationScoped
public class QualificationRuleService {

    private final QualificationRules rules;
    private final PrefectureService prefectures;

    QualificationRuleService(QualificationRules rules, PrefectureService prefectures) {
        this.rules = rules;
        this.prefectures = prefectures;
    }

    @Transactional
    public QualificationRule get(String prefecture) {
        return rules.findByIdOptional(prefecture).orElseThrow(Problem::notFound);
    }

    /** The rule on the programme's calendar. */
    @Transactional
    public ValidityRule validity(String prefecture) {
        return new ValidityRule(get(prefecture).terms(),
            Month.of(prefectures.known(prefecture).settings().fiscalYearStartMonth()));
    }

    /**
     * Changes the rule: for everybody, at once, and for the past too.
     *
     * @param issuer who signs the certificates; null: the programme of the prefecture
     */
    @Transactional
    public QualificationRule change(String prefecture, Terms terms, String issuer, String ifMatch) {
        QualificationRule rule = get(prefecture);
        EntityTags.requireMatch(ifMatch, rule.version());
        rule.is(terms, issuer);
        rules.flush();
        return rule;
    }
}
