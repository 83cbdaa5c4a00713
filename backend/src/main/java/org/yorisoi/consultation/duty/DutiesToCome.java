package org.yorisoi.consultation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.yorisoi.supporter.FutureDuties;

/** Tells the register what {@link DutyFollowing} would release if a supporter no longer served. */
@ApplicationScoped
class DutiesToCome implements FutureDuties {

    private final Duties duties;

    DutiesToCome(Duties duties) {
        this.duties = duties;
    }

    @Override
    public long from(String prefecture, UUID supporterId, LocalDate day) {
        return duties.takenFrom(supporterId, day).size();
    }
}
