package org.yorisoi.consultation.roster.explain;

/**
 * Somebody who could step in for one who has cancelled.
 *
 * @param holder  the supporter's, or the hospital's, id
 * @param price   what it costs against the plan with the place left empty: so mostly less than nothing
 * @param changes how many other duties and turns would be taken away from who has them
 */
public record Substitute(String holder, Price price, int changes) {
}
