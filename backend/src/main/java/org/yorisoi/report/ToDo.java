package org.yorisoi.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Something that waits for the caller.
 *
 * @param count how many of it
 * @param since the day the oldest of them has waited since; null where waiting has no beginning
 * @param until the day by which the first of them should be done or begins; null without one
 * @param month the month that it is about; null where it isn't about one
 */
public record ToDo(Kind kind, long count, LocalDate since, LocalDate until, YearMonth month) {

    /** About no month. */
    public ToDo(Kind kind, long count, LocalDate since, LocalDate until) {
        this(kind, count, since, until, null);
    }

    /** In the order of urgency. */
    public enum Kind {
        /** Slots that became free and are held for the next on a waiting list: the support centre's all, a hospital's own. */
        @JsonProperty("waiting_offered") WAITING_OFFERED,
        /** Reservations of sessions that the centre has cancelled, to be moved or given up: a hospital's own, or all. */
        @JsonProperty("session_cancelled") SESSION_CANCELLED,
        /** Messages to the caller's hospital that nobody there has read. */
        @JsonProperty("hospital_message_unread") HOSPITAL_MESSAGE_UNREAD,
        /** The caller's own duties that she was asked for and hasn't answered. */
        @JsonProperty("own_duty_unanswered") OWN_DUTY_UNANSWERED,
        /** A month for which the caller hasn't said when she can come. */
        @JsonProperty("own_availability_missing") OWN_AVAILABILITY_MISSING,
        /** A month for which the caller's hospital hasn't said when its specialists can take a turn. */
        @JsonProperty("hospital_availability_missing") HOSPITAL_AVAILABILITY_MISSING,
        /** Turns of the caller's hospital for which it hasn't named the specialist. */
        @JsonProperty("specialist_missing") SPECIALIST_MISSING,
        /** Places of a month's sessions, in the weeks ahead, for which nobody is on duty. */
        @JsonProperty("places_open") PLACES_OPEN,
        /** Supporters who haven't said when they can come in a month whose deadline is near or has passed. */
        @JsonProperty("availability_missing") AVAILABILITY_MISSING,
        /** Duties to come that lie after the end of the supporter's qualification, within its grace or not. */
        @JsonProperty("duty_after_qualification") DUTY_AFTER_QUALIFICATION,
        /** Trainings that have been held and whose attendance nobody has entered. */
        @JsonProperty("attendance_missing") ATTENDANCE_MISSING,
        /** Salons' meetings whose day has come and that nobody has counted. */
        @JsonProperty("meeting_counts_missing") MEETING_COUNTS_MISSING,
        /** Sessions of rooms and hotline that the caller attended, or all for the supervision group, of which nothing is recorded. */
        @JsonProperty("consultation_records_missing") CONSULTATION_RECORDS_MISSING,
        /** Sessions of rooms and hotline that the caller attended, or all for the supervision group, without a debrief. */
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
        /** Supporters who rest although the day on which they wanted to be back has passed. */
        @JsonProperty("rest_overdue") REST_OVERDUE,
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
