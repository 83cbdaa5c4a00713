package org.yorisoi.consultation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * What hangs on sessions, in numbers: asked before one is moved, cancelled or removed, so that whoever does it knows the
 * consequence. Every bean of this type is asked, and the numbers are added up; each fills in what it keeps.
 *
 * <p>A draft without reservations and records can be removed: tables that refer to {@code consultation_session} let go with
 * {@code on delete cascade}.
 */
public interface SessionDependents {

    /**
     * One SQL statement, however many sessions. Sessions on which nothing hangs may be left out.
     *
     * @return the numbers of each session
     */
    Map<UUID, DependentCounts> of(String prefecture, Collection<UUID> sessions);
}
