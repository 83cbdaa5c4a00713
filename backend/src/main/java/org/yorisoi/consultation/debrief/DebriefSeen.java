package org.yorisoi.consultation.debrief;

import java.util.List;
import java.util.UUID;
import org.yorisoi.consultation.SessionView;

/**
 * The debrief of a session as the caller sees it, written or still to be.
 *
 * @param debrief null as long as nobody has written it
 * @param supporters those on duty, and those who are in the debrief although their duty has gone since
 * @param turn the hospital whose specialist was there, or whose turn it is; null without one
 * @param turnName its name
 */
public record DebriefSeen(SessionView session, Debrief debrief, List<Participant> supporters, UUID turn, String turnName) {

    /**
     * @param name null where the caller may not learn it, or she has left the programme
     * @param debriefed what the debrief says of her; null as long as it says nothing
     */
    public record Participant(UUID supporterId, int number, String name, SupporterDebriefed debriefed) {
    }

    public long version() {
        return debrief == null ? 0 : debrief.version();
    }
}
