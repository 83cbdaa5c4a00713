package org.yorisoi.report;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.consultation.duty.DutyService;
import org.yorisoi.consultation.record.Attendance;
import org.yorisoi.consultation.supervision.SupervisionGroup;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Role;
import org.yorisoi.report.ToDo.Kind;
import org.yorisoi.salon.SalonAccess;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterSummary;
import org.yorisoi.supporter.qualification.QualificationService;
import org.yorisoi.supporter.qualification.QualificationsOnDays;

/** What needs doing, for the home screen: only what the caller may do something about, or is to know of. */
@ApplicationScoped
public class ToDoService {

    private static final int DAYS_BEFORE_DEADLINE = 3;
    private static final int WEEKS_AHEAD = 5;
    private static final int MONTHS_AHEAD = 3;
    private static final int DAYS_A_CONFIRMATION_LASTS = 180;
    /** Nothing has it: in place of the caller's own salons or sessions where there are none. */
    private static final UUID NOTHING = new UUID(0, 0);

    private static final Comparator<ToDo> ORDER = Comparator.comparing(ToDo::kind)
        .thenComparing(ToDo::month, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final ToDoQueries queries;
    private final SalonAccess access;
    private final Attendance attendance;
    private final QualificationService qualifications;
    private final DutyService duties;
    private final SupporterService supporters;
    private final SupervisionGroup supervisionGroup;
    private final CurrentUser user;
    private final Clock clock;

    ToDoService(ToDoQueries queries, SalonAccess access, Attendance attendance,
                QualificationService qualifications, DutyService duties, SupporterService supporters,
                SupervisionGroup supervisionGroup, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.access = access;
        this.attendance = attendance;
        this.qualifications = qualifications;
        this.duties = duties;
        this.supporters = supporters;
        this.supervisionGroup = supervisionGroup;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    public List<ToDo> waiting(String prefecture) {
        boolean supervises = supervisionGroup.hasCaller();
        Optional<UUID> ownSupporter = supporters.ofAccount(prefecture, user.id()).filter(one -> one.state().serves())
            .map(SupporterSummary::id);
        Set<Kind> kinds = concerning(supervises, ownSupporter.isPresent());
        if (kinds.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Optional<Set<UUID>> own = access.limit();
        Optional<Set<UUID>> attended = kinds.contains(Kind.CONSULTATION_RECORDS_MISSING) ? attendance.limit(prefecture)
            : Optional.empty();
        List<ToDo> waiting = new ArrayList<>(queries.waiting(kinds, Map.ofEntries(
            entry("prefecture", prefecture),
            entry("now", clock.instant()),
            entry("today", today),
            entry("thisMonth", YearMonth.from(today).toString()),
            entry("daysAhead", today.plusDays(DAYS_BEFORE_DEADLINE)),
            entry("weeksAhead", today.plusWeeks(WEEKS_AHEAD)),
            entry("monthsAhead", today.plusMonths(MONTHS_AHEAD)),
            entry("confirmedUntil", today.minusDays(DAYS_A_CONFIRMATION_LASTS)),
            entry("everySalon", own.isEmpty()),
            entry("ownSalons", own.filter(salons -> !salons.isEmpty()).orElse(Set.of(NOTHING))),
            entry("everySession", attended.isEmpty()),
            entry("ownSessions", attended.filter(sessions -> !sessions.isEmpty()).orElse(Set.of(NOTHING))),
            entry("ownSupporter", ownSupporter.orElse(NOTHING)),
            entry("everyHospital", user.role() != Role.HOSPITAL),
            entry("ownHospital", user.role() == Role.HOSPITAL ? user.hospitalId() : NOTHING),
            entry("roles", invitable().stream().map(Role::name).toList()))));
        if (user.may(Permission.SUPPORTERS_WRITE)) {
            QualificationsOnDays known = qualifications.in(prefecture);
            waiting.addAll(endingQualifications(prefecture, known));
            waiting.addAll(dutiesAfterQualification(prefecture, known));
        }
        return waiting.stream().sorted(ORDER).toList();
    }

    /** They are computed out of histories and the programme's rule, so no statement can count them. */
    private List<ToDo> endingQualifications(String prefecture, QualificationsOnDays known) {
        List<ToDo> ending = new ArrayList<>();
        qualifications.endings(prefecture, known).forEach((status, those) -> {
            switch (status) {
                case EXPIRED -> ending.add(new ToDo(Kind.QUALIFICATION_EXPIRED, those.count(), those.first(), null));
                case IN_GRACE -> ending.add(new ToDo(Kind.QUALIFICATION_IN_GRACE, those.count(), those.first(), null));
                case EXPIRING -> ending.add(new ToDo(Kind.QUALIFICATION_EXPIRING, those.count(), null, those.first()));
                case VALID, NONE -> { }
            }
        });
        return ending;
    }

    private List<ToDo> dutiesAfterQualification(String prefecture, QualificationsOnDays known) {
        List<LocalDate> days = duties.daysAfterQualification(prefecture, known);
        return days.isEmpty() ? List.of()
            : List.of(new ToDo(Kind.DUTY_AFTER_QUALIFICATION, days.size(), null, days.getFirst()));
    }

    private Set<Kind> concerning(boolean supervises, boolean isAsked) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        boolean attends = user.role() == Role.SUPPORTER || user.role() == Role.HOSPITAL;
        if (user.may(Permission.RECORDS_WRITE) && (attends || supervises)) {
            kinds.addAll(EnumSet.of(Kind.CONSULTATION_RECORDS_MISSING, Kind.DEBRIEF_MISSING));
        }
        if (isAsked) {
            kinds.addAll(EnumSet.of(Kind.OWN_DUTY_UNANSWERED, Kind.OWN_AVAILABILITY_MISSING));
        }
        if (user.role() == Role.HOSPITAL) {
            kinds.addAll(EnumSet.of(Kind.HOSPITAL_AVAILABILITY_MISSING, Kind.SPECIALIST_MISSING));
        }
        if (user.may(Permission.HOSPITAL_MESSAGES_READ)) {
            kinds.add(Kind.HOSPITAL_MESSAGE_UNREAD);
        }
        if (user.may(Permission.RESERVATIONS_WRITE)) {
            kinds.addAll(EnumSet.of(Kind.WAITING_OFFERED, Kind.SESSION_CANCELLED));
        }
        if (user.may(Permission.DUTIES_WRITE)) {
            kinds.add(Kind.PLACES_OPEN);
        }
        if (user.may(Permission.AVAILABILITY_WRITE)) {
            kinds.add(Kind.AVAILABILITY_MISSING);
        }
        if (user.may(Permission.SUPPORTERS_WRITE)) {
            kinds.add(Kind.REST_OVERDUE);
        }
        if (user.may(Permission.SUPERVISION_WRITE) && supervises) {
            kinds.add(Kind.SUPERVISION_OPEN);
        }
        if (user.may(Permission.TRAININGS_WRITE)) {
            kinds.addAll(EnumSet.of(Kind.ATTENDANCE_MISSING, Kind.ATTENDANCE_UNEXPLAINED, Kind.IMPORT_WAITING));
        }
        if (user.may(Permission.MEETINGS_WRITE)) {
            kinds.add(Kind.MEETING_COUNTS_MISSING);
        }
        if (user.may(Permission.SALONS_WRITE)) {
            kinds.add(Kind.SALON_NOT_CONFIRMED);
        }
        if (user.may(Permission.SALONS_MANAGE)) {
            kinds.add(Kind.SALON_IMPORT_WAITING);
        }
        if (user.may(Permission.ACCOUNTS_INVITE)) {
            kinds.add(Kind.INVITATION_WAITING);
        }
        if (user.may(Permission.HOSPITALS_WRITE)) {
            kinds.add(Kind.DESIGNATION_ENDING);
        }
        if (user.may(Permission.TRAININGS_READ)) {
            kinds.add(Kind.TRAINING_UPCOMING);
        }
        return kinds;
    }

    /** Whose invitations the caller may send again: the support centre only its own people's. */
    private Set<Role> invitable() {
        return user.may(Permission.ACCOUNTS_WRITE) ? EnumSet.allOf(Role.class)
            : EnumSet.of(Role.CENTRE, Role.ORGANISER, Role.SUPPORTER);
    }
}
