package org.yorisoi.identity;

import java.util.UUID;

/**
 * Who an account is for.
 *
 * @param hospitalId required for the role {@link Role#HOSPITAL}, null for every other
 */
public record AccountDetails(String displayName, Role role, UUID hospitalId) {
}
