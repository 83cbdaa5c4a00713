package org.yorisoi.consultation.reservation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Writes down which holds have run out, so that whoever waits gets the slot without anybody asking. */
@ApplicationScoped
class HoldSweep {

    private static final Logger LOG = Logger.getLogger(HoldSweep.class);
    private static final int SESSIONS_AT_ONCE = 200;

    private final Reservations reservations;
    private final SessionBooks books;
    private final Clock clock;

    HoldSweep(Reservations reservations, SessionBooks books, Clock clock) {
        this.reservations = reservations;
        this.books = books;
        this.clock = clock;
    }

    /** One session at a time, each in a transaction of its own: any number of instances may do it at once. */
    @Scheduled(every = "30s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        for (Reservations.Lapsed lapsed : QuarkusTransaction.requiringNew()
            .call(() -> reservations.lapsed(clock.instant(), SESSIONS_AT_ONCE))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> settle(lapsed));
            } catch (RuntimeException e) {
                LOG.errorf(e, "The holds of session %s could not be released", lapsed.sessionId());
            }
        }
    }

    private void settle(Reservations.Lapsed lapsed) {
        SessionBook book = books.open(lapsed.prefecture(), lapsed.sessionId());
        books.settle(book);
        books.close(book);
    }
}
