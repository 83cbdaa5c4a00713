package org.yorisoi.hospital;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A hospital's cancer consultation support centre (がん相談支援センター), open to everybody, also without being its patient. */
@Embeddable
public record SupportCentre(
    @Column(name = "support_centre_telephone") String telephone,
    @Column(name = "support_centre_hours") String hours) {
}
