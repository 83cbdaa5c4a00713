package org.yorisoi.consultation.duty;

import org.yorisoi.consultation.SessionView;

/** A session and whose turn it is to send a specialist to it. */
public record TurnOfSession(SessionView session, TurnSeen turn) {
}
