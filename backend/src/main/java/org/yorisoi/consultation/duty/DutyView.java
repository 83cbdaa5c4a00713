package org.yorisoi.consultation.duty;

import java.util.UUID;

/** A supporter's place at a session, as other rooms see it. */
public record DutyView(UUID id, UUID sessionId, UUID supporterId, DutyState state, boolean locked) {

    static DutyView of(Duty duty) {
        return new DutyView(duty.id(), duty.sessionId(), duty.supporterId(), duty.state(), duty.isLocked());
    }
}
