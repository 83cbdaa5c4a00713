package org.yorisoi.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How somebody books, or calls, in words and by telephone or web address. Each may be null. */
@Embeddable
public record HowToBook(@Column(name = "booking_note") String note, @Column(name = "booking_telephone") String telephone,
                        @Column(name = "booking_url") String url) {
}
