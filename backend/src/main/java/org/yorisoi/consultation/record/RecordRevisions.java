package org.yorisoi.consultation.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.yorisoi.consultation.SessionCancelled;
import org.yorisoi.consultation.SessionChanged;
import org.yorisoi.platform.revision.Revisions;
import org.yorisoi.prefecture.ProgrammeChanged;

/** What the public is shown of records also changes with their sessions, and with the threshold below which it is hidden. */
@ApplicationScoped
class RecordRevisions {

    private final Revisions revisions;

    RecordRevisions(Revisions revisions) {
        this.revisions = revisions;
    }

    void on(@Observes ProgrammeChanged changed) {
        revisions.bump(changed.prefecture(), RecordService.REVISED);
    }

    void on(@Observes SessionChanged changed) {
        revisions.bump(changed.prefecture(), RecordService.REVISED);
    }

    void on(@Observes SessionCancelled cancelled) {
        revisions.bump(cancelled.prefecture(), RecordService.REVISED);
    }
}
