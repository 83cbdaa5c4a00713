package org.yorisoi.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * When a room is usually held: the template of every month.
 *
 * @param text as its people wrote it
 * @param japanese as it was understood; null when it is only for people to read, and every session is added by hand
 * @param english the same in English
 */
@Embeddable
public record RoomSchedule(@Column(name = "schedule_text") String text,
                           @Column(name = "schedule_japanese") String japanese,
                           @Column(name = "schedule_english") String english) {

    /** Whether months are planned by it. */
    public boolean isUnderstood() {
        return japanese != null;
    }
}
