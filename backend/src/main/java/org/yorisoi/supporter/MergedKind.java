package org.yorisoi.supporter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What goes from one entry of the register to another when they are merged. */
public enum MergedKind {

    /** Steps in the history of states. */
    @JsonProperty("states") STATES,
    @JsonProperty("consents") CONSENTS,
    /** Consents that end, because the person has withdrawn the same under her other entry since. */
    @JsonProperty("ended_consents") ENDED_CONSENTS,
    @JsonProperty("recommendations") RECOMMENDATIONS,
    @JsonProperty("blocked_periods") BLOCKED_PERIODS,
    /** Supporters who learn from her. */
    @JsonProperty("mentees") MENTEES,
    /** Trainings that were entered by hand. */
    @JsonProperty("trainings") TRAININGS,
    /** What was decided about names on training lists. */
    @JsonProperty("participants") PARTICIPANTS,
    @JsonProperty("messages") MESSAGES,
    /** Answers about her availability. */
    @JsonProperty("answers") ANSWERS,
    @JsonProperty("reminders") REMINDERS,
    /** Personal links. */
    @JsonProperty("links") LINKS,
    @JsonProperty("duties") DUTIES,
    /** The address of her calendar. */
    @JsonProperty("calendar") CALENDAR,
    @JsonProperty("debriefs") DEBRIEFS,
    /** From whom she is kept apart in rosters. */
    @JsonProperty("kept_apart") KEPT_APART
}
