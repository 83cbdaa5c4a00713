package org.yorisoi.consultation.duty;

/**
 * Whose turn it is, with the names.
 *
 * @param hospitalName null as long as it is nobody's turn
 * @param specialistName null as long as nobody is named
 */
public record TurnSeen(Turn turn, String hospitalName, String specialistName) {
}
