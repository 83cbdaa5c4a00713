package org.yorisoi.identity;

import java.util.Set;
import java.util.UUID;

/** What a partner's system is called, and what it may do. */
public record ApiClientDetails(String name, Role role, UUID hospitalId, Set<Permission> scopes, boolean disabled) {
}
