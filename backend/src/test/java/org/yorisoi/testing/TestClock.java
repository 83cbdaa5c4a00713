package org.yorisoi.testing;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.yorisoi.platform.time.TokyoClock;

/** The clock of the tests: it runs like the real one and can be put forward or stopped. */
@Mock
@ApplicationScoped
public class TestClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;
    private volatile Instant stopped;

    public void forward(Duration by) {
        ahead = ahead.plus(by);
    }

    /** For tests about seconds: however slow the machine is, no time passes until it is put forward. */
    public void stop() {
        stopped = Instant.now();
    }

    public void reset() {
        ahead = Duration.ZERO;
        stopped = null;
    }

    @Override
    public ZoneId getZone() {
        return TokyoClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        Instant now = stopped;
        return (now == null ? Instant.now() : now).plus(ahead);
    }
}
