package org.yorisoi.consultation.roster.file;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.yorisoi.consultation.roster.model.FaultyInstance;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.model.Weights;
import org.yorisoi.consultation.roster.rule.Cost;
import org.yorisoi.consultation.roster.rule.Rules;
import org.yorisoi.consultation.roster.solver.Contradiction;
import org.yorisoi.consultation.roster.solver.Limits;
import org.yorisoi.consultation.roster.solver.Progress;
import org.yorisoi.consultation.roster.solver.Solution;
import org.yorisoi.consultation.roster.solver.Solving;

/**
 * {@code make solve}: the service's own solver on a file, without a service. Exit status: 0 a plan is written, 1 there is none
 * because of what is locked, 2 the files or the arguments can't be used.
 */
public final class SolveFile {

    private static final int WRITTEN = 0;
    private static final int NO_PLAN = 1;
    private static final int UNUSABLE = 2;
    private static final int MOST_FAULTS = 20;

    private final RosterJson json = new RosterJson();
    private final PrintStream out;
    private final PrintStream err;

    SolveFile(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @param arguments instance file, seconds, plan file and, if not two, the number of workers */
    public static void main(String[] arguments) {
        System.exit(new SolveFile(System.out, System.err).solve(arguments));
    }

    int solve(String... arguments) {
        if (arguments.length < 3 || arguments.length > 4) {
            err.println("solve: INSTANCE.json SECONDS PLAN.json [WORKERS]");
            return UNUSABLE;
        }
        CountDownLatch written = new CountDownLatch(1);
        try {
            Instance instance = json.readInstance(Files.readAllBytes(Path.of(arguments[0])));
            Solving solving = new Solving(instance, Weights.DEFAULT, limits(arguments), new Told());
            keepOnInterrupt(solving, written);
            Solution solution = solving.run();
            Files.write(Path.of(arguments[2]), json.write(solution.plan()));
            tell(instance, solution);
            return WRITTEN;
        } catch (FaultyInstance faulty) {
            faulty.faults().stream().limit(MOST_FAULTS).forEach(fault -> err.println(arguments[0] + ": " + fault));
            return UNUSABLE;
        } catch (Contradiction contradiction) {
            err.println(contradiction.words().en());
            return NO_PLAN;
        } catch (IllegalArgumentException impossible) {
            err.println("SECONDS and WORKERS are positive numbers: " + impossible.getMessage());
            return UNUSABLE;
        } catch (NoSuchFileException missing) {
            err.println("There is no file " + missing.getFile());
            return UNUSABLE;
        } catch (IOException unreadable) {
            err.println("Can't be read or written: " + unreadable.getMessage());
            return UNUSABLE;
        } finally {
            written.countDown();
        }
    }

    private static Limits limits(String... arguments) {
        Duration time = Duration.ofMillis(Math.round(Double.parseDouble(arguments[1]) * 1_000));
        int workers = arguments.length == 4 ? Integer.parseInt(arguments[3]) : Limits.DEFAULT.workers();
        return new Limits(time, workers, Limits.DEFAULT.memoryMb());
    }

    /** Ctrl-C ends the search, and the process stays until the best plan so far is written. */
    private static void keepOnInterrupt(Solving solving, CountDownLatch written) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            solving.cancel();
            try {
                written.await();
            } catch (InterruptedException leave) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    private void tell(Instance instance, Solution solution) {
        Cost cost = Rules.cost(new Roster(instance, solution.plan()), Weights.DEFAULT);
        cost.byTerm().forEach((rule, amount) -> {
            if (amount != 0) {
                out.printf(Locale.ROOT, "%9d  %s%n", amount, rule.term().en());
            }
        });
        out.printf(Locale.ROOT, "objective %d; bound %d; %s%n", solution.objective(), solution.bound(), solution.proven()
            ? "no better plan exists" : String.format(Locale.ROOT, "at most %.2f %% above the best", 100 * solution.gap()));
        out.printf(Locale.ROOT, "seconds to the first plan %.2f; to the best plan %.2f; %s %.2f%n", seconds(solution.toFirst()),
            seconds(solution.toBest()), solution.proven() ? "to the proof" : "ended without a proof after",
            seconds(solution.took()));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private final class Told implements Progress {

        private long next;

        @Override
        public void improved(Plan plan, long objective, long bound) {
            tell(objective, bound);
        }

        @Override
        public void bounded(long objective, long bound) {
            tell(objective, bound);
        }

        private void tell(long objective, long bound) {
            long now = System.nanoTime();
            if (now >= next) {
                next = now + Duration.ofSeconds(1).toNanos();
                err.printf(Locale.ROOT, "plan %d, bound %d%n", objective, bound);
            }
        }
    }
}
