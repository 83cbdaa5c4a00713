package org.yorisoi.consultation.roster.model;

/**
 * What things cost: the programme's settings, all whole numbers. The solver makes the sum as small as it can be.
 *
 * @param lastMissingPlace       the last of a session's needed places that is empty
 * @param furtherMissingPlace    each further one; never less than the last, so that two half-filled sessions are better than
 *                               one that is full and one without anybody
 * @param extraSupporter         each supporter more than needed
 * @param noSpecialist           a session without a specialist
 * @param travel                 multiplies the travel of each duty
 * @param notPreferred           a duty on a day to which its supporter said yes rather than prefer
 * @param turnTravel             multiplies the travel of each hospital's turn
 * @param oneCancerType          two or more supporters at a session who all know one cancer
 * @param oneGender              two or more supporters at a session who all have one gender
 * @param traineeWithoutPractice a trainee who could come somewhere and gets no duty
 * @param unevenLoad             multiplies the squares of duties above a supporter's fair share
 * @param unevenTurns            multiplies the squares of turns above a hospital's fair share
 * @param change                 each duty or turn of the previous plan that is taken away from somebody who could still do it
 */
public record Weights(int lastMissingPlace, int furtherMissingPlace, int extraSupporter, int noSpecialist, int travel,
        int notPreferred, int turnTravel, int oneCancerType, int oneGender, int traineeWithoutPractice, int unevenLoad,
        int unevenTurns, int change) {

    public static final Weights DEFAULT = new Weights(2_000, 10_000, 8, 5_000, 1, 3, 1, 6, 4, 15, 2, 10, 25);
    /** What a programme may choose: an empty place always weighs more than anything that is merely wished. */
    public static final Weights LEAST = new Weights(1_000, 5_000, 0, 1_000, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    public static final Weights MOST = new Weights(5_000, 50_000, 100, 20_000, 10, 50, 10, 50, 50, 100, 20, 50, 200);

    /** @throws IllegalArgumentException if a weight is negative, or a further missing place cheaper than the last */
    public Weights {
        int least = Math.min(Math.min(Math.min(lastMissingPlace, extraSupporter), Math.min(noSpecialist, travel)),
            Math.min(Math.min(Math.min(notPreferred, turnTravel), Math.min(oneCancerType, oneGender)),
            Math.min(Math.min(traineeWithoutPractice, unevenLoad), Math.min(unevenTurns, change))));
        if (least < 0 || furtherMissingPlace < lastMissingPlace) {
            throw new IllegalArgumentException("Weights are not negative, and a further missing place costs no less than the last");
        }
    }

    public Weights withChange(int other) {
        return new Weights(lastMissingPlace, furtherMissingPlace, extraSupporter, noSpecialist, travel, notPreferred, turnTravel,
            oneCancerType, oneGender, traineeWithoutPractice, unevenLoad, unevenTurns, other);
    }
}
