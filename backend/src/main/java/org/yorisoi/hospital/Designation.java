package org.yorisoi.hospital;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A period in which a hospital is designated.
 *
 * @param to the last day; null while there is no end in sight
 */
@Embeddable
public record Designation(
    @Enumerated(EnumType.STRING) DesignationKind kind,
    @Column(name = "valid_from") LocalDate from,
    @Column(name = "valid_to") LocalDate to) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Designation other) {
        return (to == null || !to.isBefore(other.from)) && (other.to == null || !other.to.isBefore(from));
    }
}
