package org.yorisoi.consultation.reservation;

import java.util.UUID;

/**
 * All that is known of who comes.
 *
 * @param hospitalId whose visitor it is; null when the support centre reserves for no hospital
 * @param reference the hospital's own
 * @param enteredBy the account or API client; null where nobody is signed in
 */
record Visitor(UUID hospitalId, String reference, UUID enteredBy) {
}
