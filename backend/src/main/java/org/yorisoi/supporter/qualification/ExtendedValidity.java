package org.yorisoi.supporter.qualification;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Qualifications that end on one of these days (first and last included) last until {@code newLastDay} instead. */
@Embeddable
public record ExtendedValidity(LocalDate endingFrom, LocalDate endingTo, LocalDate newLastDay) {

    /** Whether it concerns a qualification with this last day. */
    public boolean covers(LocalDate lastDay) {
        return !lastDay.isBefore(endingFrom) && !lastDay.isAfter(endingTo);
    }

    /** Never shortens. */
    LocalDate of(LocalDate lastDay) {
        return covers(lastDay) && newLastDay.isAfter(lastDay) ? newLastDay : lastDay;
    }

    /** Whether this one, applied later, can rest on an earlier one or stand in its way. */
    boolean touches(ExtendedValidity earlier) {
        boolean overlap = !endingFrom.isAfter(earlier.endingTo) && !endingTo.isBefore(earlier.endingFrom);
        return overlap || covers(earlier.newLastDay);
    }
}
