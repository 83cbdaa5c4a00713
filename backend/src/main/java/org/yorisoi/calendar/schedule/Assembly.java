package org.yorisoi.calendar.schedule;

import java.util.List;
import org.yorisoi.calendar.ScheduleRule;
import org.yorisoi.calendar.schedule.Piece.Wording;

/**
 * What a phrase says, put together.
 *
 * @param announced what it says of dates that it does not fix; null where it fixes all
 * @param unread in any order
 */
record Assembly(List<ScheduleRule> rules, Wording announced, List<Located> unread) {
}
