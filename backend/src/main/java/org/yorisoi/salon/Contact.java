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

    /** Digits and hyphens, with the country before them or without. */
    public static final String TELEPHONE = "\\+?[0-9][0-9-]{5,28}";

    /** What ordinary mail addresses look like (RFC 5321's dot-atoms). */
    public static final String EMAIL = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,62})"
        + "(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,62}))+";

    /** Of the web: http or https. */
    public static final String URL = "https?://[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?([/?#][!-~]*)?";
}
