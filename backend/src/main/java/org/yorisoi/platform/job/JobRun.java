package org.yorisoi.platform.job;

import java.util.UUID;

/** A job in the hands of who does it. */
public final class JobRun {

    private final UUID id;
    private final String kind;
    private final String prefecture;
    private final String subject;
    private final String task;
    private final UUID askedBy;
    private volatile String progress;
    private volatile boolean told = true;
    private boolean cancelled;
    private Runnable onCancel = () -> { };

    JobRun(Job job) {
        this.id = job.id();
        this.kind = job.kind();
        this.prefecture = job.prefectureCode();
        this.subject = job.subject();
        this.task = job.task();
        this.askedBy = job.askedBy();
    }

    public UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    public String prefecture() {
        return prefecture;
    }

    public String subject() {
        return subject;
    }

    public String task() {
        return task;
    }

    public UUID askedBy() {
        return askedBy;
    }

    /** Tells how far it has come, as JSON; as often as one likes: it is written down once a second. */
    public void progress(String json) {
        progress = json;
        told = false;
    }

    /** @param what to be called once, from another thread, when somebody wants it to end; at once if somebody has already */
    public synchronized void onCancel(Runnable what) {
        onCancel = what;
        if (cancelled) {
            what.run();
        }
    }

    public synchronized boolean isCancelled() {
        return cancelled;
    }

    synchronized void cancel() {
        if (!cancelled) {
            cancelled = true;
            onCancel.run();
        }
    }

    /** What hasn't been written down yet; null if everything has. */
    String untold() {
        if (told) {
            return null;
        }
        told = true;
        return progress;
    }
}
