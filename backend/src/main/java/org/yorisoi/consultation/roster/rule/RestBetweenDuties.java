package org.yorisoi.consultation.roster.rule;

import com.google.ortools.sat.BoolVar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Session;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.consultation.roster.model.Words;
import org.yorisoi.consultation.roster.rule.Formulation.Duty;

/** One duty a day, and days of rest between two. */
final class RestBetweenDuties implements HardRule {

    @Override
    public String code() {
        return "rest-between-duties";
    }

    @Override
    public Words sentence() {
        return new Words("担当は1日1回までで、次の担当まで本人の希望する日数をあけます。",
            "A supporter has one duty a day, and as many days between two duties as she wishes.");
    }

    static boolean tooClose(Supporter supporter, Session earlier, Session later) {
        return Math.abs(Days.between(earlier.date(), later.date())) < Math.max(1, supporter.gapDays());
    }

    @Override
    public List<Violation> violations(Roster roster) {
        List<Violation> violations = new ArrayList<>();
        for (Supporter supporter : roster.instance().supporters()) {
            List<Session> duties = roster.duties(supporter);
            for (int n = 1; n < duties.size(); n++) {
                if (tooClose(supporter, duties.get(n - 1), duties.get(n))) {
                    violations.add(violation(supporter, duties.get(n - 1), duties.get(n)));
                }
            }
        }
        return violations;
    }

    private Violation violation(Supporter supporter, Session earlier, Session later) {
        long days = Days.between(earlier.date(), later.date());
        Words words = days == 0
            ? new Words(Days.ja(later.date()) + "に2つの担当が重なっています。", "She has two duties on " + Days.en(later.date()) + ".")
            : new Words(Days.ja(earlier.date()) + "の担当から" + Days.ja(later.date()) + "まで" + days + "日しかありません（"
                + supporter.gapDays() + "日以上あける）。",
                "Only " + days + " days lie between her duties of " + Days.en(earlier.date()) + " and " + Days.en(later.date())
                + "; she wishes " + supporter.gapDays() + ".");
        return new Violation(this, List.of(earlier.id(), later.id()), List.of(supporter.id()), null, words);
    }

    /** At most one duty in every stretch of days that is too short for two. */
    @Override
    public void constrain(Formulation formulation) {
        for (Supporter supporter : formulation.instance().supporters()) {
            List<Duty> duties = formulation.duties(supporter).stream()
                .sorted(Comparator.comparing(duty -> duty.session().date())).toList();
            int reached = 0;
            for (int first = 0; first < duties.size(); first++) {
                int end = first;
                while (end < duties.size() && tooClose(supporter, duties.get(first).session(), duties.get(end).session())) {
                    end++;
                }
                if (end > reached && end - first > 1) {
                    atMostOne(formulation, duties.subList(first, end));
                }
                reached = end;
            }
        }
    }

    private static void atMostOne(Formulation formulation, List<Duty> tooClose) {
        List<BoolVar> taken = tooClose.stream().map(Duty::taken).toList();
        if (!formulation.elastic()) {
            formulation.atMostOne(taken);
            return;
        }
        BoolVar stretched = formulation.bool();
        formulation.strain(stretched, 1);
        formulation.atMostOneUnless(stretched, taken);
        tooClose.stream().collect(Collectors.groupingBy(duty -> duty.session().date(), LinkedHashMap::new,
            Collectors.mapping(Duty::taken, Collectors.toList()))).values().forEach(formulation::atMostOne);
    }

    @Override
    public Optional<Words> remedy(Violation violation, Roster roster) {
        LocalDate earlier = roster.session(violation.sessions().get(0)).date();
        LocalDate later = roster.session(violation.sessions().get(1)).date();
        return earlier.equals(later) ? Optional.empty() : Optional.of(new Words(
            Days.ja(earlier) + "と" + Days.ja(later) + "の間を、希望より短くしてもらう",
            "She takes " + Days.en(earlier) + " and " + Days.en(later) + ", closer than she wishes"));
    }
}
