package org.yorisoi.consultation.record;

import java.util.Set;
import org.yorisoi.consultation.RoomMode;
import org.yorisoi.salon.Cancer;

/**
 * All that is written about one consultation, or one call. Nothing in it says who it was.
 *
 * @param minutes how long somebody was listened to
 * @param sex null when it wasn't told
 * @param cancer of the visitor, or of the person she came about; null when it wasn't told
 * @param topics at least one
 * @param note for those who attended and the supervision group; may be null
 */
public record RecordDetails(RoomMode mode, int minutes, VisitorStandpoint standpoint, VisitorAgeBand ageBand, VisitorSex sex,
                            Cancer cancer, Visit visit, Set<Topic> topics, Outcome outcome, String note) {
}
