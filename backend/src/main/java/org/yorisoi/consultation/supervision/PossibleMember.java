package org.yorisoi.consultation.supervision;

import java.time.Instant;
import org.yorisoi.identity.Account;

/**
 * An account that may belong to the supervision group.
 *
 * @param memberSince null while it doesn't
 */
public record PossibleMember(Account account, Instant memberSince) {
}
