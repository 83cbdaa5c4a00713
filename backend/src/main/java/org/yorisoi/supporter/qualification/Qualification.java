package org.yorisoi.supporter.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yorisoi.training.Course;

/**
 * How somebody's qualification stands on a day: nothing but her history, the programme's rule and the extensions.
 *
 * <p>A foundation qualifies, a follow-up renews; each is valid to the last day of a fiscal year, or longer where an
 * extension covers that day.
 *
 * @param validUntil the last day; null without a foundation
 * @param graceUntil the last day on which she may still serve; null without a foundation
 * @param extended whether an extension has moved {@code validUntil}
 * @param steps what each training of the history did, the earliest first
 */
public record Qualification(QualificationStatus status, LocalDate validUntil, LocalDate graceUntil, boolean extended,
                            List<Step> steps) {

    /**
     * What one training did.
     *
     * @param validUntil the last day of the qualification after it; null when there was none
     */
    public record Step(UUID entry, Effect effect, LocalDate validUntil) {
    }

    private static final Comparator<Completed> IN_TIME =
        Comparator.comparing(Completed::on).thenComparing(Completed::course).thenComparing(Completed::entry);

    /**
     * @param history in any order; what comes after {@code day} is not looked at
     * @param extensions in the order in which they were applied, those taken back left out
     */
    public static Qualification of(List<Completed> history, ValidityRule rule, List<ExtendedValidity> extensions,
                                   LocalDate day) {
        LocalDate end = null;
        LocalDate unextended = null;
        List<Step> steps = new ArrayList<>();
        for (Completed training : history.stream().filter(one -> !one.on().isAfter(day)).sorted(IN_TIME).toList()) {
            Effect effect = effect(training, end, rule);
            if (effect != Effect.NONE) {
                LocalDate plain = rule.lastDayAfter(training.on());
                LocalDate extended = extend(plain, extensions);
                if (end == null || !extended.isBefore(end)) {
                    end = extended;
                    unextended = plain;
                }
            }
            steps.add(new Step(training.entry(), effect, end));
        }
        if (end == null) {
            return new Qualification(QualificationStatus.NONE, null, null, false, steps);
        }
        return new Qualification(status(end, rule, day), end, rule.graceAfter(end), !end.equals(unextended), steps);
    }

    private static Effect effect(Completed training, LocalDate end, ValidityRule rule) {
        boolean stands = end != null && !training.on().isAfter(rule.graceAfter(end));
        if (training.course() == Course.FOUNDATION) {
            return stands ? Effect.RENEWED : Effect.QUALIFIED;
        }
        return stands || end != null && rule.terms().renewedAfterGrace() ? Effect.RENEWED : Effect.NONE;
    }

    private static LocalDate extend(LocalDate lastDay, List<ExtendedValidity> extensions) {
        LocalDate end = lastDay;
        for (ExtendedValidity extension : extensions) {
            end = extension.of(end);
        }
        return end;
    }

    private static QualificationStatus status(LocalDate end, ValidityRule rule, LocalDate day) {
        if (day.isAfter(rule.graceAfter(end))) {
            return QualificationStatus.EXPIRED;
        }
        if (day.isAfter(end)) {
            return QualificationStatus.IN_GRACE;
        }
        return day.isBefore(rule.warnedFrom(end)) ? QualificationStatus.VALID : QualificationStatus.EXPIRING;
    }

    /** The day on which it ended or will end; empty without a foundation. */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(validUntil);
    }
}
