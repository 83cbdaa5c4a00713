package org.yorisoi.identity;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody is in the programme of a prefecture. Nobody is more than one. */
public enum Role {
    /** Keeps accounts, API clients and settings. Sees no personal data of supporters. */
    @JsonProperty("admin") ADMIN,
    /** Clerks and nurses of the support centre (サポートセンター): the daily work. */
    @JsonProperty("centre") CENTRE,
    /** A designated hospital's specialists, or its system. */
    @JsonProperty("hospital") HOSPITAL,
    /** The salon network (がんサロンネットワーク). */
    @JsonProperty("network") NETWORK,
    /** Keeps one or more salons (世話人). */
    @JsonProperty("organiser") ORGANISER,
    /** A peer supporter. */
    @JsonProperty("supporter") SUPPORTER,
    /** The prefectural government's officials, or its system. */
    @JsonProperty("government") GOVERNMENT
}
