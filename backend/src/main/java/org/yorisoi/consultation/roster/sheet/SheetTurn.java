package org.yorisoi.consultation.roster.sheet;

import java.util.UUID;

/**
 * The hospital that sends the specialist of a session.
 *
 * @param specialistName null as long as nobody is named, and for who may not see specialists
 * @param own whether it is the reader's hospital
 */
public record SheetTurn(UUID hospitalId, String hospitalName, String specialistName, boolean own) {
}
