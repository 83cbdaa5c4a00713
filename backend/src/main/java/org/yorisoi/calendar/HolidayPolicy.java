package org.yorisoi.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of a day of a schedule that falls on a national holiday (祝日). */
public enum HolidayPolicy {
    /** It is held all the same: 祝日も開催. So is a schedule that says nothing of holidays. */
    @JsonProperty("hold") HOLD,
    /** It is not held: 祝日は休み. */
    @JsonProperty("skip") SKIP,
    /** It is held a week earlier: 祝日の場合は前週. */
    @JsonProperty("week_before") WEEK_BEFORE,
    /** It is held a week later: 祝日の場合は翌週. */
    @JsonProperty("week_after") WEEK_AFTER,
    /** It is moved to a day that is announced: 祝日の場合は変更. */
    @JsonProperty("announced") ANNOUNCED
}
