package org.yorisoi.consultation.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.consultation.Booking;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.supporter.SupporterState;
import org.yorisoi.supporter.SupporterSummary;
import org.yorisoi.supporter.qualification.Qualification;
import org.yorisoi.supporter.qualification.QualificationStatus;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DutyRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final SupporterSummary ACTIVE = supporter(SupporterState.ACTIVE, true);

    private static final Qualification QUALIFIED = qualification(QualificationStatus.VALID, TODAY.plusYears(1));

    private static final Qualification NOTHING = qualification(QualificationStatus.NONE, null);

    private static Qualification qualification(QualificationStatus status, LocalDate end) {
        return new Qualification(status, end, end, false, List.of());
    }

    private static SupporterSummary supporter(SupporterState state, boolean matched) {
        return new SupporterSummary(UUID.randomUUID(), 1, "見本 花子", "みほん はなこ", state, null, false, matched, false);
    }

    private static SessionView session(LocalDate date, SessionState state) {
        return new SessionView(UUID.randomUUID(), "43", UUID.randomUUID(), RoomKind.REGULAR, "相談室", null, date,
            LocalTime.of(13, 0), LocalTime.of(16, 0), 40, 2, 3, Booking.APPOINTMENT, null, state);
    }

    private static DutyRules.Case coming(SupporterSummary supporter, int taken, boolean blocked) {
        return new DutyRules.Case(session(TODAY.plusDays(3), SessionState.OPEN), supporter, taken, List.of(), QUALIFIED,
            blocked);
    }

    private static void broken(DutyFault fault, DutyRules.Case one) {
        assertEquals(Optional.ofNullable(fault), DutyRules.broken(one, TODAY));
    }

    @Test
    void who_serves_has_agreed_and_is_free_may_come_while_there_is_a_place() {
        broken(null, coming(ACTIVE, 2, false));
        broken(null, coming(supporter(SupporterState.TRAINEE, true), 0, false));
        broken(DutyFault.FULL, coming(ACTIVE, 3, false));
        broken(DutyFault.BLOCKED, coming(ACTIVE, 0, true));
        broken(DutyFault.NO_CONSENT, coming(supporter(SupporterState.ACTIVE, false), 0, false));
        broken(DutyFault.NOT_SERVING, coming(supporter(SupporterState.WITHDRAWN, false), 0, false));
    }

    @Test
    void who_is_not_trained_or_no_longer_may_not_come_but_the_grace_counts() {
        broken(DutyFault.NOT_TRAINED, qualified(NOTHING));
        broken(DutyFault.EXPIRED, qualified(qualification(QualificationStatus.EXPIRED, TODAY)));
        broken(null, qualified(qualification(QualificationStatus.IN_GRACE, TODAY)));
        broken(null, qualified(qualification(QualificationStatus.EXPIRING, TODAY.plusDays(3))));
    }

    private static DutyRules.Case qualified(Qualification qualification) {
        return new DutyRules.Case(session(TODAY.plusDays(3), SessionState.OPEN), ACTIVE, 0, List.of(), qualification, false);
    }

    @Test
    void one_duty_a_day_and_none_at_a_cancelled_session() {
        SessionView session = session(TODAY, SessionState.OPEN);
        broken(DutyFault.ALREADY, new DutyRules.Case(session, ACTIVE, 1, List.of(session.id()), QUALIFIED, false));
        broken(DutyFault.SAME_DAY, new DutyRules.Case(session, ACTIVE, 1, List.of(UUID.randomUUID()), QUALIFIED, false));
        broken(DutyFault.CANCELLED, new DutyRules.Case(session(TODAY, SessionState.CANCELLED), ACTIVE, 0, List.of(), QUALIFIED,
            false));
    }

    @Test
    void of_the_past_only_is_kept_what_can_have_been() {
        SessionView past = session(TODAY.minusDays(1), SessionState.OPEN);
        broken(null, new DutyRules.Case(past, supporter(SupporterState.DECEASED, false), 0, List.of(), NOTHING, true));
        broken(DutyFault.SAME_DAY, new DutyRules.Case(past, ACTIVE, 0, List.of(UUID.randomUUID()), QUALIFIED, false));
        broken(DutyFault.FULL, new DutyRules.Case(past, ACTIVE, 3, List.of(), QUALIFIED, false));
    }
}
