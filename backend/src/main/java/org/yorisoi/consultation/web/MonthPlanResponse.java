package org.yorisoi.consultation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.calendar.Holiday;
import org.yorisoi.calendar.HolidayPolicy;
import org.yorisoi.consultation.ConsultationRoom;
import org.yorisoi.consultation.MonthPlan;
import org.yorisoi.consultation.OnHoliday;
import org.yorisoi.consultation.PlanConflict;
import org.yorisoi.consultation.PlannedSession;
import org.yorisoi.consultation.Proposal;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.SessionTerms;

@Schema(name = "SessionPlan", description = "A month as it is planned: what has been made, and what the rooms' schedules would"
    + " give besides")
public record MonthPlanResponse(
    @Schema(required = true, examples = "2026-12") String month,
    @Schema(required = true, description = "On how many days a month rooms are meant to be held", examples = "17")
    int target,
    @Schema(required = true, description = "On how many days of the month at least one room is held, drafts included;"
        + " cancelled sessions and the hotline apart", examples = "12") long roomDays,
    @Schema(required = true, description = "The same of published sessions alone", examples = "10") long openRoomDays,
    @Schema(required = true, description = "How many shifts the hotline has, drafts included", examples = "9")
    long hotlineShifts,
    @Schema(required = true, description = "How many of `sessions` are drafts", examples = "3") long drafts,
    @Schema(required = true, description = "Made already, in the order of time") List<PlanSession> sessions,
    @Schema(required = true, description = "Given by the rooms' schedules and not made yet, in the order of time")
    List<PlanProposal> proposals,
    @Schema(required = true, description = "Days of the rooms' schedules that fall on a holiday, and what becomes of each")
    List<PlanOnHoliday> onHolidays,
    @Schema(required = true, description = "The month's holidays, in the order of days") List<PlanHoliday> holidays) {

    static MonthPlanResponse of(MonthPlan plan) {
        return new MonthPlanResponse(plan.month().toString(), plan.target(), plan.roomDays(), plan.openRoomDays(),
            plan.hotlineShifts(), plan.drafts(), plan.sessions().stream().map(PlanSession::of).toList(),
            plan.proposals().stream().map(PlanProposal::of).toList(),
            plan.onHolidays().stream().map(PlanOnHoliday::of).toList(),
            plan.holidays().stream().map(PlanHoliday::of).toList());
    }

    @Schema(name = "PlannedSession", description = "A session of the month that has been made")
    public record PlanSession(
        @Schema(required = true) SessionResponse session,
        @Schema(required = true, description = "What to look at; none of it is forbidden") Set<PlanConflict> conflicts) {

        static PlanSession of(PlannedSession planned) {
            return new PlanSession(SessionResponse.of(planned.seen(), true), planned.conflicts());
        }
    }

    @Schema(name = "ProposedSession", description = "A session that a room's schedule gives and that nobody has made yet")
    public record PlanProposal(
        @Schema(required = true) UUID roomId,
        @Schema(required = true, examples = "がんピアおしゃべり相談室 銀杏大学病院（見本）") String roomName,
        @Schema(required = true) RoomKind roomKind,
        @Schema(required = true, nullable = true, description = "The hospital whose room it is") UUID hospitalId,
        @Schema(required = true, description = "What it is known by: send it back when making it", examples = "2026-12-01 13:00")
        String planKey,
        @Schema(required = true, description = "What it would be") SessionRequest session,
        @Schema(required = true, nullable = true, description = "The day of the rule, where a holiday moved it",
            examples = "2026-12-23") LocalDate movedFrom,
        @Schema(required = true, description = "Whether it hangs on the holidays of a year that is not gazetted yet")
        boolean provisional,
        @Schema(required = true, description = "What to look at; none of it is forbidden") Set<PlanConflict> conflicts) {

        static PlanProposal of(Proposal proposal) {
            ConsultationRoom room = proposal.room();
            SessionTerms terms = room.usualTerms(proposal.time());
            return new PlanProposal(room.id(), room.name(), room.kind(), room.hospitalId(), proposal.key(),
                SessionRequest.of(terms), proposal.ruleDate().equals(proposal.time().date()) ? null : proposal.ruleDate(),
                proposal.provisional(), proposal.conflicts());
        }
    }

    @Schema(name = "RoomOnHoliday", description = "A day of a room's schedule that falls on a holiday")
    public record PlanOnHoliday(
        @Schema(required = true) UUID roomId,
        @Schema(required = true, examples = "がんピアおしゃべり相談室 銀杏大学病院（見本）") String roomName,
        @Schema(required = true, examples = "2026-11-03") LocalDate date,
        @Schema(required = true, description = "The holiday", examples = "文化の日") String name,
        @Schema(required = true) HolidayPolicy policy,
        @Schema(required = true, nullable = true, description = "Null where it is not moved by a rule",
            examples = "2026-11-10") LocalDate movedTo) {

        static PlanOnHoliday of(OnHoliday on) {
            return new PlanOnHoliday(on.room().id(), on.room().name(), on.day().date(), on.day().name(), on.day().policy(),
                on.day().movedTo());
        }
    }

    @Schema(name = "PlanHoliday", description = "A national holiday of the month")
    public record PlanHoliday(
        @Schema(required = true, examples = "2026-11-03") LocalDate date,
        @Schema(required = true, examples = "文化の日") String name,
        @Schema(required = true, examples = "Culture Day") String nameEn,
        @Schema(required = true, description = "Whether its year is not gazetted yet") boolean provisional) {

        static PlanHoliday of(Holiday holiday) {
            return new PlanHoliday(holiday.date(), holiday.name(), holiday.nameEn(), holiday.provisional());
        }
    }
}
