package org.yorisoi.consultation.roster.model;

import java.util.Map;

/**
 * Who is on duty where.
 *
 * @param teams by the session's id; a session that is missing has nobody
 */
public record Plan(Map<String, Team> teams) {

    public static final Plan EMPTY = new Plan(Map.of());

    public Plan {
        teams = Kept.inOrder(teams);
    }

    public Team of(String session) {
        return teams.getOrDefault(session, Team.NOBODY);
    }
}
