package org.yorisoi.salon.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Violation;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.revision.Revisions;
import org.yorisoi.salon.SalonService;

/** The door to how many came to a meeting. */
@ApplicationScoped
public class CountService {

    private static final Bilingual DIFFERENT_SUMS = Bilingual.of(
        "「新規」と「継続」の計（%s人）が、患者・家族・遺族・その他の計（%s人）と合いません",
        "New and returning visitors make %s, patients, family, bereaved and others make %s");

    private final MeetingService service;
    private final Meetings meetings;
    private final Revisions revisions;
    private final Clock clock;

    CountService(MeetingService service, Meetings meetings, Revisions revisions, Clock clock) {
        this.service = service;
        this.meetings = meetings;
        this.revisions = revisions;
        this.clock = clock;
    }

    /**
     * It took place, and so many came.
     *
     * @param note for those who keep the salon; may be null
     */
    @Transactional
    public MeetingSeen count(String prefecture, UUID id, MeetingCounts counts, String note, String ifMatch) {
        return service.change(prefecture, id, ifMatch, (meeting, now) -> hold(meeting, counts, note, now));
    }

    /** Nobody has counted: an entry by mistake. */
    @Transactional
    public MeetingSeen forget(String prefecture, UUID id, String ifMatch) {
        return service.change(prefecture, id, ifMatch, Meeting::forgetCounts);
    }

    /** Counts of many meetings of a prefecture at once, without notes, as they come from another book. */
    @Transactional
    public void countAll(String prefecture, Map<UUID, MeetingCounts> counts) {
        Instant now = clock.instant();
        meetings.of(prefecture, counts.keySet())
            .forEach(meeting -> hold(meeting, counts.get(meeting.id()), null, now));
        meetings.flush();
        revisions.bump(prefecture, SalonService.REVISED);
    }

    private void hold(Meeting meeting, MeetingCounts counts, String note, Instant now) {
        if (meeting.date().isAfter(LocalDate.now(clock))) {
            throw Problem.of(ProblemType.MEETING_IN_FUTURE);
        }
        if (!counts.addUp()) {
            throw Problem.of(ProblemType.VALIDATION_FAILED, List.of(new Violation("patient",
                ViolationCode.DOES_NOT_ADD_UP, DIFFERENT_SUMS.with(counts.total(), counts.byStandpoint()))));
        }
        meeting.hold(counts, note, now);
    }
}
