package org.yorisoi.consultation.roster.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yorisoi.calendar.Holidays;
import org.yorisoi.consultation.ConsultationRoom;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.RoomService;
import org.yorisoi.consultation.SessionService;
import org.yorisoi.consultation.SessionState;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.consultation.duty.DutyCounts;
import org.yorisoi.consultation.duty.TakenPlace;
import org.yorisoi.consultation.duty.TakenTurn;
import org.yorisoi.hospital.Hospital;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.hospital.SpecialistService;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.prefecture.PrefectureService;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterSummary;

/** The door to published months. Whoever reads one is written down. */
@ApplicationScoped
public class SheetService {

    private final SessionService sessions;
    private final RoomService rooms;
    private final DutyCounts duties;
    private final SupporterService supporters;
    private final HospitalService hospitals;
    private final SpecialistService specialists;
    private final PrefectureService prefectures;
    private final Holidays holidays;
    private final CurrentUser user;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    SheetService(SessionService sessions, RoomService rooms, DutyCounts duties, SupporterService supporters,
                 HospitalService hospitals, SpecialistService specialists, PrefectureService prefectures, Holidays holidays,
                 CurrentUser user, Event<AuditedAction> audit, Clock clock) {
        this.sessions = sessions;
        this.rooms = rooms;
        this.duties = duties;
        this.supporters = supporters;
        this.hospitals = hospitals;
        this.specialists = specialists;
        this.prefectures = prefectures;
        this.holidays = holidays;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** A month as the caller may see it; one without a published session is not there. A fixed number of statements. */
    @Transactional
    public RosterSheet of(String prefecture, YearMonth month) {
        LocalDate from = month.atDay(1);
        LocalDate to = month.atEndOfMonth();
        List<SessionView> published = sessions.between(prefecture, from, to).stream()
            .filter(session -> session.state() != SessionState.DRAFT).toList();
        if (published.stream().noneMatch(session -> session.state() == SessionState.OPEN)) {
            throw Problem.notFound();
        }
        Known known = known(prefecture, from, to);
        Reader reader = reader(prefecture);
        audit.fire(new AuditedAction(prefecture, "published_roster.read", null));
        return new RosterSheet(prefectures.known(prefecture).name(), month,
            published.stream().map(session -> line(session, known, reader)).toList(), LocalDate.now(clock));
    }

    /** What is known of the month, by ids. */
    private record Known(Map<UUID, ConsultationRoom> rooms, Map<UUID, List<TakenPlace>> places, Map<UUID, TakenTurn> turns,
                         Map<UUID, SupporterSummary> register, Map<UUID, String> hospitals, Map<UUID, String> specialists) {
    }

    private Known known(String prefecture, LocalDate from, LocalDate to) {
        List<TakenTurn> turns = duties.turns(prefecture, from, to);
        return new Known(byId(rooms.all(prefecture), ConsultationRoom::id),
            duties.places(prefecture, from, to).stream().collect(Collectors.groupingBy(TakenPlace::sessionId)),
            byId(turns, TakenTurn::sessionId), byId(supporters.all(prefecture), SupporterSummary::id),
            hospitals.all(prefecture).stream().collect(Collectors.toMap(Hospital::id, Hospital::name)),
            specialists.names(turns.stream().map(TakenTurn::specialistId).filter(Objects::nonNull)
                .collect(Collectors.toSet())));
    }

    private static <T> Map<UUID, T> byId(List<T> items, Function<T, UUID> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private Reader reader(String prefecture) {
        UUID self = user.role() == Role.SUPPORTER
            ? supporters.ofAccount(prefecture, user.id()).map(SupporterSummary::id).orElse(null) : null;
        return new Reader(user.role(), user.hospitalId(), self, user.may(Permission.SPECIALISTS_READ));
    }

    private SheetSession line(SessionView session, Known known, Reader reader) {
        ConsultationRoom room = known.rooms().get(session.roomId());
        TakenTurn turn = known.turns().get(session.id());
        return new SheetSession(session, room.details().mode(), place(room, known), holidays.on(session.date()).orElse(null),
            known.places().getOrDefault(session.id(), List.of()).stream()
                .map(place -> reader.seen(known.register().get(place.supporterId()), session, turn)).toList(),
            turn == null ? null : reader.seen(turn, known.hospitals().get(turn.hospitalId()),
                turn.specialistId() == null ? null : known.specialists().get(turn.specialistId())));
    }

    private static String place(ConsultationRoom room, Known known) {
        if (room.kind() == RoomKind.REGULAR && room.hospitalId() != null) {
            return known.hospitals().get(room.hospitalId());
        }
        return room.details().venue() == null ? null : room.details().venue().name();
    }
}
