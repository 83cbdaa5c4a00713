package org.yorisoi.identity;

/** Which accounts to list; null means all. */
public record AccountFilter(String q, Role role, Account.State state, AccountSort sort) {
}
