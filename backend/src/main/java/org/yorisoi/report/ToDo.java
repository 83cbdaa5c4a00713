package org.yorisoi.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * Something that waits for the caller.
 *
 * @param count how many of it
 * @param since the day the oldest of them has waited since; null where waiting has no beginning
 * @param until the day by which the first of them should be done or begins; null without one
 */
public record ToDo(Kind kind, long count, LocalDate since, LocalDate until) {

    /** In the order of urgency. */
    public enum Kind {
        /** Trainings that have been held and whose attendance nobody has entered. */
        @JsonProperty("attendance_missing") ATTENDANCE_MISSING,
        /** Salons' meetings whose day has come and that nobody has counted. */
        @JsonProperty("meeting_counts_missing") MEETING_COUNTS_MISSING,
        /** Sessions of rooms and hotline that the caller attended, or all for the supervision group, of which nothing is recorded. */
        @JsonProperty("consultation_records_missing") CONSULTATION_RECORDS_MISSING,
        /** Sessions of rooms that the caller attended, or all for the supervision group, without a debrief. */
        @JsonProperty("debrief_missing") DEBRIEF_MISSING,
        /** Sessions whose debrief asks for supervision and that nobody of the group has taken up. */
        @JsonProperty("supervision_open") SUPERVISION_OPEN,
        /** Headcounts and names that differ, and nobody says why. */
        @JsonProperty("attendance_unexplained") ATTENDANCE_UNEXPLAINED,
        /** Supporters who serve although even the grace of their qualification has passed. */
        @JsonProperty("qualification_expired") QUALIFICATION_EXPIRED,
        /** Supporters who serve and whose qualification has ended, still within its grace. */
        @JsonProperty("qualification_in_grace") QUALIFICATION_IN_GRACE,
        /** Supporters who serve and whose qualification ends within the months that the programme wants to be told ahead. */
        @JsonProperty("qualification_expiring") QUALIFICATION_EXPIRING,
        /** Imports of trainings or external courses that were looked at and neither confirmed nor discarded. */
        @JsonProperty("import_waiting") IMPORT_WAITING,
        /** Imports of salons that were looked at and neither confirmed nor discarded. */
        @JsonProperty("salon_import_waiting") SALON_IMPORT_WAITING,
        /** Invitations that nobody has accepted, expired ones included. */
        @JsonProperty("invitation_waiting") INVITATION_WAITING,
        /** Designations of hospitals that end soon and that no other follows. */
        @JsonProperty("designation_ending") DESIGNATION_ENDING,
        /** Salons that nobody has confirmed for half a year, or ever. */
        @JsonProperty("salon_not_confirmed") SALON_NOT_CONFIRMED,
        /** Trainings of the weeks ahead. */
        @JsonProperty("training_upcoming") TRAINING_UPCOMING
    }
}
