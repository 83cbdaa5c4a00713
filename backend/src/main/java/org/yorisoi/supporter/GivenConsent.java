package org.yorisoi.supporter;

import java.time.LocalDate;

/**
 * A consent as it is given.
 *
 * @param textVersion which text was agreed to
 * @param givenOn not in the future
 */
public record GivenConsent(ConsentPurpose purpose, String textVersion, LocalDate givenOn, ConsentChannel channel) {
}
