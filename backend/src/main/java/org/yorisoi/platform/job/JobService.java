package org.yorisoi.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.yorisoi.platform.problem.Problem;

/** The door to long work: rooms ask for it and watch it here. */
@ApplicationScoped
public class JobService {

    /** How long what a job was about is kept after its end. */
    static final Duration KEPT = Duration.ofDays(7);

    private final Jobs jobs;
    private final Event<JobAsked> asked;
    private final Clock clock;

    JobService(Jobs jobs, Event<JobAsked> asked, Clock clock) {
        this.jobs = jobs;
        this.asked = asked;
        this.clock = clock;
    }

    /**
     * Asks for long work. It is taken up within a second after the transaction has ended.
     *
     * @param kind the {@link LongWork}'s
     * @param subject what it is about, such as a month
     * @param task what is to be done, as JSON; everything it needs, so that nothing that changes meanwhile changes the result
     */
    @Transactional
    public Job ask(String prefecture, String kind, String subject, String task, UUID by) {
        Job job = new Job(prefecture, kind, subject, task, by, clock.instant());
        jobs.persistAndFlush(job);
        asked.fire(new JobAsked());
        return job;
    }

    @Transactional
    public Job get(String prefecture, String kind, String subject, UUID id) {
        return jobs.in(prefecture, id).filter(job -> job.kind().equals(kind) && job.subject().equals(subject))
            .orElseThrow(Problem::notFound);
    }

    /** The one that is waiting or running for a subject, if one is. */
    @Transactional
    public Optional<Job> going(String prefecture, String kind, String subject) {
        return jobs.going(prefecture, kind, subject).stream().findFirst();
    }

    /** It ends soon, with what it has. One that nobody has taken up yet ends at once; one that is over stays as it is. */
    @Transactional
    public Job cancel(String prefecture, String kind, String subject, UUID id) {
        Job job = get(prefecture, kind, subject, id);
        if (job.state() == JobState.WAITING) {
            job.end(JobState.CANCELLED, null, null, clock.instant());
        } else if (job.state() == JobState.RUNNING) {
            job.endSoon();
        }
        return job;
    }

    /** Forgets those that were over before. */
    @Transactional
    void forget() {
        Instant before = clock.instant().minus(KEPT);
        jobs.delete("endedAt < ?1", before);
    }
}
