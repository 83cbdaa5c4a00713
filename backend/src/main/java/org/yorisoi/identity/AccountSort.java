package org.yorisoi.identity;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Orders of the account list. */
public enum AccountSort {
    @JsonProperty("username") USERNAME("a.username"),
    @JsonProperty("-username") USERNAME_DESCENDING("a.username desc"),
    @JsonProperty("role") ROLE("a.role, a.username"),
    @JsonProperty("-role") ROLE_DESCENDING("a.role desc, a.username"),
    @JsonProperty("lastSignInAt") LAST_SIGN_IN("a.lastSignInAt, a.username"),
    @JsonProperty("-lastSignInAt") LAST_SIGN_IN_DESCENDING("a.lastSignInAt desc, a.username");

    private final String order;

    AccountSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}
