package org.yorisoi.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Role;
import org.yorisoi.report.ToDo.Kind;
import org.yorisoi.salon.SalonAccess;

/** What needs doing, for the home screen: only what the caller may do something about, or is to know of. */
@ApplicationScoped
public class ToDoService {

    private static final int WEEKS_AHEAD = 5;
    private static final int MONTHS_AHEAD = 3;
    private static final int DAYS_A_CONFIRMATION_LASTS = 180;
    /** No salon has it: in place of an organiser's own salons where there are none. */
    private static final UUID NO_SALON = new UUID(0, 0);

    private final ToDoQueries queries;
    private final SalonAccess access;
    private final CurrentUser user;
    private final Clock clock;

    ToDoService(ToDoQueries queries, SalonAccess access, CurrentUser user, Clock clock) {
        this.queries = queries;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @Transactional
    public List<ToDo> waiting(String prefecture) {
        Set<Kind> kinds = concerning();
        if (kinds.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Optional<Set<UUID>> own = access.limit();
        return queries.waiting(kinds, Map.of(
            "prefecture", prefecture,
            "now", clock.instant(),
            "today", today,
            "weeksAhead", today.plusWeeks(WEEKS_AHEAD),
            "monthsAhead", today.plusMonths(MONTHS_AHEAD),
            "confirmedUntil", today.minusDays(DAYS_A_CONFIRMATION_LASTS),
            "everySalon", own.isEmpty(),
            "ownSalons", own.filter(salons -> !salons.isEmpty()).orElse(Set.of(NO_SALON)),
            "roles", invitable().stream().map(Role::name).toList()));
    }

    private Set<Kind> concerning() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
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
