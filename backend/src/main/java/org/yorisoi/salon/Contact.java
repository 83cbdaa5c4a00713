package org.yorisoi.salon;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Whom the public asks about a salon.
 *
 * @param name of an organisation or office, not of a person
 */
@Embeddable
public record Contact(@Column(name = "contact_name") String name, @Column(name = "contact_telephone") String telephone,
                      @Column(name = "contact_email") String email, @Column(name = "contact_url") String url) {
}
