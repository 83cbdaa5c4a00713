package org.yorisoi.consultation.duty;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What publishing a plan changes for whom: the sessions, by the supporter's or the hospital's id. Who is not in it has nothing
 * to be told.
 */
public record DutyDifferences(Map<UUID, List<UUID>> asked, Map<UUID, List<UUID>> released, Map<UUID, List<UUID>> turnsGiven,
                              Map<UUID, List<UUID>> turnsTakenBack) {

    public boolean isNone() {
        return asked.isEmpty() && released.isEmpty() && turnsGiven.isEmpty() && turnsTakenBack.isEmpty();
    }
}
