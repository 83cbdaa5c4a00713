package org.yorisoi.consultation.roster.explain;

import java.util.stream.Collectors;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Words;
import org.yorisoi.consultation.roster.rule.Cost;
import org.yorisoi.consultation.roster.rule.SoftRule;

/**
 * What another choice would cost: the difference to the plan as it is, exactly, with everything else planned anew as well as it
 * can be. Negative if it would be better, as it may be for a plan that was changed by hand.
 *
 * @param difference term by term; the terms add up to the difference of the objectives
 * @param plan       the best plan with that choice
 */
public record Price(Cost difference, Plan plan) {

    public long amount() {
        return difference.total();
    }

    /** "＋7：移動 ＋4、先月からの負担 ＋3". */
    public Words words() {
        String ja = difference.byTerm().entrySet().stream().filter(term -> term.getValue() != 0)
            .map(term -> term.getKey().term().ja() + " " + signed(term.getValue(), "＋")).collect(Collectors.joining("、"));
        String en = difference.byTerm().entrySet().stream().filter(term -> term.getValue() != 0)
            .map(term -> term.getKey().term().en() + " " + signed(term.getValue(), "+")).collect(Collectors.joining(", "));
        return new Words(with(signed(amount(), "＋"), "：", ja), with(signed(amount(), "+"), ": ", en));
    }

    /** What one rule has to do with it. */
    public long of(SoftRule rule) {
        return difference.byTerm().get(rule);
    }

    private static String with(String amount, String colon, String terms) {
        return terms.isEmpty() ? amount : amount + colon + terms;
    }

    private static String signed(long amount, String plus) {
        return amount > 0 ? plus + amount : amount == 0 ? "±0" : "−" + -amount;
    }
}
