package org.yorisoi.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many supporters a session needs.
 *
 * @param needed normally two
 * @param most never more than these, so that nobody sits before a crowd
 */
@Embeddable
public record Staffing(@Column(name = "supporters_needed") int needed, @Column(name = "supporters_most") int most) {
}
