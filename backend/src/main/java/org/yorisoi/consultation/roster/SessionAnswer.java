package org.yorisoi.consultation.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yorisoi.consultation.roster.explain.Alternative;
import org.yorisoi.consultation.roster.explain.Holder;
import org.yorisoi.consultation.roster.explain.Price;
import org.yorisoi.consultation.roster.explain.SessionExplanation;
import org.yorisoi.consultation.roster.explain.Way;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Team;
import org.yorisoi.consultation.roster.model.Words;

/** Everything about the places of one session, as it is remembered: without the plans behind the prices. */
public record SessionAnswer(List<There> supporters, List<Other> others, List<There> specialist, List<Other> otherHospitals,
                            List<WayOut> ways, List<WayOut> waysOfSpecialist) {

    /**
     * A difference to the plan as it is.
     *
     * @param amount of it all
     * @param terms that add up to it
     * @param words "＋7：移動 ＋4、先月からの負担 ＋3"
     * @param moves who else would have to go somewhere else
     */
    public record Difference(long amount, List<Term> terms, Words words, int moves) {
    }

    public record Term(String rule, Words term, long amount) {
    }

    /** Somebody who is there, and what it would cost without her; null if she is locked. */
    public record There(UUID holder, boolean locked, Difference without, List<Term> charges) {
    }

    /** Somebody who isn't: why not, or at what price. */
    public record Other(UUID holder, List<Reason> reasons, Difference price) {
    }

    public record Reason(String rule, Words words) {
    }

    /** What has to be agreed to, all of it, for a place to be filled. */
    public record WayOut(List<Change> changes) {
    }

    public record Change(String rule, List<UUID> supporters, UUID hospital, List<UUID> sessions, Words words) {
    }

    /** Somebody who could step in, and how many others would have to go somewhere else. */
    public record Substitute(UUID holder, Difference price, int changes) {

        static Substitute of(org.yorisoi.consultation.roster.explain.Substitute one) {
            return new Substitute(UUID.fromString(one.holder()), difference(one.price(), one.changes()), one.changes());
        }
    }

    static SessionAnswer of(Plan plan, SessionExplanation explanation) {
        return new SessionAnswer(
            explanation.supporters().stream().map(holder -> there(holder, plan)).toList(),
            explanation.others().stream().map(other -> other(other, plan)).toList(),
            explanation.specialist().stream().map(holder -> there(holder, plan)).toList(),
            explanation.otherHospitals().stream().map(other -> other(other, plan)).toList(),
            explanation.ways().stream().map(SessionAnswer::way).toList(),
            explanation.waysOfSpecialist().stream().map(SessionAnswer::way).toList());
    }

    private static There there(Holder holder, Plan plan) {
        return new There(UUID.fromString(holder.holder()), holder.locked(),
            holder.without().map(price -> difference(price, moves(plan, price.plan()))).orElse(null),
            holder.charges().stream().filter(paid -> paid.charge().amount() != 0)
                .map(paid -> new Term(paid.rule().code(), paid.rule().term(), paid.charge().amount())).toList());
    }

    private static Other other(Alternative alternative, Plan plan) {
        return new Other(UUID.fromString(alternative.holder()),
            alternative.excluded().stream().map(reason -> new Reason(reason.rule(), reason.words())).toList(),
            alternative.priced().map(price -> difference(price, moves(plan, price.plan()))).orElse(null));
    }

    private static Difference difference(Price price, int moves) {
        List<Term> terms = new ArrayList<>();
        price.difference().byTerm().forEach((rule, amount) -> {
            if (amount != 0) {
                terms.add(new Term(rule.code(), rule.term(), amount));
            }
        });
        return new Difference(price.amount(), terms, price.words(), moves);
    }

    /** How many who are somewhere in the one plan are not there in the other. */
    static int moves(Plan before, Plan after) {
        return before.teams().entrySet().stream().mapToInt(entry -> {
            Team is = after.of(entry.getKey());
            String turn = entry.getValue().specialist();
            return (int) entry.getValue().supporters().stream().filter(one -> !is.supporters().contains(one)).count()
                + (turn == null || turn.equals(is.specialist()) ? 0 : 1);
        }).sum();
    }

    private static WayOut way(Way way) {
        return new WayOut(way.changes().stream().map(change -> new Change(change.rule(),
            change.supporters().stream().map(UUID::fromString).toList(),
            change.hospital() == null ? null : UUID.fromString(change.hospital()),
            change.sessions().stream().map(UUID::fromString).toList(), change.words())).toList());
    }
}
