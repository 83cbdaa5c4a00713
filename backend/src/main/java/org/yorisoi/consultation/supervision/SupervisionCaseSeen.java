package org.yorisoi.consultation.supervision;

import java.time.LocalDate;
import org.yorisoi.consultation.RoomKind;

/**
 * A case with its session.
 *
 * @param takenByName the display name of who sees to it; null while nobody does
 */
public record SupervisionCaseSeen(SupervisionCase supervision, LocalDate date, String roomName, RoomKind roomKind,
                                  String takenByName) {

    SupervisionCaseSeen takenBy(String name) {
        return new SupervisionCaseSeen(supervision, date, roomName, roomKind, name);
    }
}
