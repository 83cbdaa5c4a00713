package org.yorisoi.salon;

import java.util.List;

/**
 * A salon with what is shown beside it.
 *
 * @param nextMeetings in the order of time: in a list only the next one, on its own up to ten
 * @param namedOrganisers active organisers who have consented to be named in public, and nobody else
 */
public record SalonOverview(Salon salon, List<NextMeeting> nextMeetings, List<String> namedOrganisers) {
}
