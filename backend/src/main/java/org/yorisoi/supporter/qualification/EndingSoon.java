package org.yorisoi.supporter.qualification;

import java.time.LocalDate;
import org.yorisoi.platform.date.Days;

/**
 * Qualifications of one status.
 *
 * @param first the earliest of their last days
 */
public record EndingSoon(long count, LocalDate first) {

    EndingSoon and(EndingSoon other) {
        return new EndingSoon(count + other.count, Days.earlier(first, other.first));
    }
}
