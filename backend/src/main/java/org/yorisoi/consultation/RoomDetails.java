package org.yorisoi.consultation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * All that people write about a room. What may be null: {@code kana}, {@code hospitalId}, {@code venue}, {@code howToBook},
 * {@code expectation}, {@code openTo}.
 *
 * @param hospitalId where a regular room is held; who holds an outreach room or the hotline, if a hospital does
 * @param slotMinutes how long one visitor is listened to; usually 40
 * @param expectation what awaits somebody who comes
 * @param openFrom the first day
 * @param openTo the last day
 */
public record RoomDetails(String name, String kana, RoomKind kind, RoomMode mode, UUID hospitalId, RoomVenue venue,
                          int slotMinutes, Staffing staffing, BookingRule booking, HowToBook howToBook,
                          String expectation, LocalDate openFrom, LocalDate openTo) {
}
