package org.yorisoi.consultation.roster.model;

import java.util.List;

/** Who is locked where: supporters, and hospitals as those that send the specialist. */
public record Locks(List<Lock> supporters, List<Lock> specialists) {

    public static final Locks NONE = new Locks(List.of(), List.of());

    public Locks {
        supporters = List.copyOf(supporters);
        specialists = List.copyOf(specialists);
    }
}
