package org.yorisoi.supporter;

import java.util.UUID;

/**
 * A supporter as other rooms need to know her. Her name is in here: whoever shows it fires
 * {@link org.yorisoi.platform.event.AuditedAction}.
 *
 * @param number of registration, within the prefecture
 * @param accountId the account by which she signs in herself; null without one
 * @param mayBeNamed whether her consent to be named in public stands and she isn't gone
 * @param mayBeMatched whether she may be chosen for rooms, the hotline and speaking: she serves, and both her consents, to the
 *     register and to health data, stand
 * @param mayBeShared whether hospitals may learn her name
 */
public record SupporterSummary(UUID id, int number, String name, String kana, SupporterState state, UUID accountId,
                               boolean mayBeNamed, boolean mayBeMatched, boolean mayBeShared) {
}
