package org.yorisoi.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** The clock of the house. Everything that asks for the time asks for this, so that tests can set it. */
public class TokyoClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /** The instant as a clock in Japan shows it, with the offset. */
    public static OffsetDateTime at(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(ZONE);
    }
}
