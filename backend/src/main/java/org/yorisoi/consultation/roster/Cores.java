package org.yorisoi.consultation.roster;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.yorisoi.consultation.roster.model.FaultyInstance;
import org.yorisoi.consultation.roster.solver.Contradiction;
import org.yorisoi.consultation.roster.solver.Limits;
import org.yorisoi.consultation.roster.solver.Resolving;

/**
 * How much of the machine the engine may have: half its cores, whoever asks. Questions that somebody waits for are answered one
 * at a time.
 */
final class Cores {

    private static final int WORKERS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private static final int MEMORY_MB = 512;
    private static final int SECONDS_TO_WAIT = 20;
    private static final Semaphore ONE_QUESTION = new Semaphore(1, true);

    private Cores() {
    }

    static Limits limits(int seconds) {
        return new Limits(Duration.ofSeconds(seconds), WORKERS, MEMORY_MB);
    }

    /** @throws org.yorisoi.platform.problem.Problem if it can't be answered: too many ask, or it takes too long */
    static <T> T ask(Supplier<T> question) {
        try {
            RosterFault.BUSY.unless(ONE_QUESTION.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw RosterFault.BUSY.problem();
        }
        try {
            return question.get();
        } catch (Resolving.Unproven tooHard) {
            throw RosterFault.TOO_HARD.problem();
        } catch (Contradiction | FaultyInstance locked) {
            throw RosterFault.CONTRADICTION.problem();
        } finally {
            ONE_QUESTION.release();
        }
    }
}
