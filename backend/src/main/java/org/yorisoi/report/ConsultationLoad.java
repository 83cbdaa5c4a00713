package org.yorisoi.report;

/**
 * How much there was to do in a period, at rooms or on the hotline. All of it can be added up: visits and calls (延べ件数).
 * Different people (実人数) are not known: records are anonymous.
 *
 * @param sessions that were held, or shifts
 * @param unvisited of them, those to which nobody came
 * @param unrecorded of them, those of which nobody has written anything
 * @param slots that could be reserved
 * @param reserved of them, those with a reservation that was confirmed; who came without one has none
 * @param consultations visits or calls that were recorded
 * @param minutes listened
 */
public record ConsultationLoad(int sessions, int unvisited, int unrecorded, int slots, int reserved, int consultations,
                               int minutes) {

    static final ConsultationLoad NONE = new ConsultationLoad(0, 0, 0, 0, 0, 0, 0);

    public ConsultationLoad plus(ConsultationLoad more) {
        return new ConsultationLoad(sessions + more.sessions, unvisited + more.unvisited, unrecorded + more.unrecorded,
            slots + more.slots, reserved + more.reserved, consultations + more.consultations, minutes + more.minutes);
    }
}
