package org.yorisoi.platform.job;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Does the jobs, one at a time in each instance, so that long work leaves the other cores to those who wait for an answer. What
 * it has in hand it holds by a lease that it prolongs every second: an instance that is lost loses its job to the next.
 */
@ApplicationScoped
class JobWorker {

    private static final Logger LOG = Logger.getLogger(JobWorker.class);
    private static final Duration LEASE = Duration.ofSeconds(10);
    /** A job over which so many instances were lost is at fault itself. */
    private static final int MOST_ATTEMPTS = 3;

    private final Map<String, LongWork> works;
    private final Jobs jobs;
    private final JobService service;
    private final DataSource database;
    private final Clock clock;
    private final UUID self = UUID.randomUUID();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(run -> {
        Thread thread = new Thread(run, "jobs");
        thread.setDaemon(true);
        return thread;
    });
    private volatile JobRun inHand;

    JobWorker(@All List<LongWork> works, Jobs jobs, JobService service, DataSource database,
              Clock clock) {
        this.works = works.stream().collect(Collectors.toMap(LongWork::kind, Function.identity()));
        this.jobs = jobs;
        this.service = service;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void look() {
        JobRun run = inHand;
        if (run == null && isAnythingToDo()) {
            QuarkusTransaction.requiringNew().call(this::take).ifPresent(next -> {
                inHand = next;
                worker.submit(() -> work(next));
            });
        } else if (run != null && QuarkusTransaction.requiringNew().call(() -> keep(run))) {
            run.cancel();
        }
    }

    /** Asked every second of every instance, so it is one plain statement without transaction or entities. */
    private boolean isAnythingToDo() {
        try (Connection connection = database.getConnection(); PreparedStatement question = connection.prepareStatement("""
                select 1 from job where state = 'WAITING' or (state = 'RUNNING' and leased_until < ?) limit 1""")) {
            question.setObject(1, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            try (ResultSet answer = question.executeQuery()) {
                return answer.next();
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forget() {
        service.forget();
    }

    /** Nobody waits a second for what could begin at once. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobAsked asked) {
        CompletableFuture.runAsync(this::look);
    }

    void on(@Observes ShutdownEvent end) {
        worker.shutdownNow();
    }

    private Optional<JobRun> take() {
        Instant now = clock.instant();
        Optional<Job> next = jobs.next(now);
        if (next.isPresent() && next.get().attempts() >= MOST_ATTEMPTS) {
            next.get().end(JobState.FAILED, null, "given-up", now);
            return Optional.empty();
        }
        return next.map(job -> {
            job.begin(self, now, now.plus(LEASE));
            return new JobRun(job);
        });
    }

    /** @return whether it is to end: somebody wants it to, or somebody else has it by now */
    private boolean keep(JobRun run) {
        if (!jobs.prolong(run.id(), self, clock.instant().plus(LEASE))) {
            return true;
        }
        String progress = run.untold();
        if (progress != null) {
            jobs.tell(run.id(), progress);
        }
        return jobs.isEndWanted(run.id());
    }

    private void work(JobRun run) {
        try {
            end(run, JobState.DONE, works.get(run.kind()).run(run), null);
        } catch (LongWork.Cancelled cancelled) {
            end(run, JobState.CANCELLED, null, null);
        } catch (LongWork.Failed failed) {
            end(run, JobState.FAILED, null, failed.getMessage());
        } catch (RuntimeException | LinkageError fault) {
            LOG.errorf(fault, "Job %s has failed", run.id());
            end(run, JobState.FAILED, null, "internal-error");
        } finally {
            inHand = null;
        }
    }

    private void end(JobRun run, JobState how, String result, String why) {
        String progress = run.untold();
        QuarkusTransaction.requiringNew().run(() -> {
            Job job = jobs.findById(run.id());
            if (job.isHeldBy(self)) {
                if (progress != null) {
                    job.tells(progress);
                }
                job.end(how, result, why, clock.instant());
            }
        });
    }
}
