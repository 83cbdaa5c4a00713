package org.yorisoi.consultation;

import java.util.UUID;

/**
 * A session of a month's plan as a clerk wants it: a proposal, as it is or edited, or one of her own.
 *
 * @param planKey the key of the proposal; null for one that no schedule gives
 */
public record ChosenSession(UUID roomId, String planKey, SessionTerms terms) {
}
