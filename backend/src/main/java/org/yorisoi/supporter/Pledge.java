package org.yorisoi.supporter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A supporter's pledge of confidentiality (守秘の誓約).
 *
 * @param textVersion which text was signed
 */
@Embeddable
public record Pledge(@Column(name = "pledge_signed_on") LocalDate signedOn,
                     @Column(name = "pledge_text_version") String textVersion) {
}
