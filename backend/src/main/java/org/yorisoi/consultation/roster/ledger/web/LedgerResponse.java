package org.yorisoi.consultation.roster.ledger.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.ledger.HospitalLoad;
import org.yorisoi.consultation.roster.ledger.Ledger;
import org.yorisoi.consultation.roster.ledger.LedgerMonth;
import org.yorisoi.consultation.roster.ledger.SupporterLoad;

@Schema(name = "RosterLedger", description = "Who has done how much in a fiscal year. Cancelled sessions count nowhere; the"
    + " columns add up to the months")
public record LedgerResponse(
    @Schema(required = true, description = "The calendar year in which it begins", examples = "2026") int fiscalYear,
    @Schema(required = true, description = "All twelve, in order") List<MonthResponse> months,
    @Schema(required = true) TotalResponse total,
    @Schema(required = true, description = "Who serves, or has had a duty in the year, in the order of the numbers")
    List<SupporterResponse> supporters,
    @Schema(required = true, description = "Those that are designated, or have had a turn in the year, in the order of names")
    List<HospitalResponse> hospitals) {

    @Schema(name = "RosterLedgerMonth")
    public record MonthResponse(
        @Schema(required = true, pattern = "[0-9]{4}-(0[1-9]|1[0-2])", examples = "2026-12") String month,
        @Schema(required = true, description = "Whether nothing in it changes any more") boolean closed,
        @Schema(required = true, description = "Sessions, drafts included", examples = "17") int planned,
        @Schema(required = true, description = "Those that were published and whose day is over", examples = "12") int held,
        @Schema(required = true, description = "How many supporters the sessions need", examples = "34") int needed,
        @Schema(required = true, description = "How many places are taken", examples = "33") int duties,
        @Schema(required = true, description = "At how many sessions it is a hospital's turn", examples = "17") int turns) {

        static MonthResponse of(LedgerMonth month) {
            return new MonthResponse(month.month().toString(), month.closed(), month.planned(), month.held(), month.needed(),
                month.duties(), month.turns());
        }
    }

    @Schema(name = "RosterLedgerTotal", description = "Of all months")
    public record TotalResponse(
        @Schema(required = true, examples = "204") int planned,
        @Schema(required = true, examples = "140") int held,
        @Schema(required = true, examples = "408") int needed,
        @Schema(required = true, examples = "391") int duties,
        @Schema(required = true, examples = "204") int turns) {

        static TotalResponse of(LedgerMonth total) {
            return new TotalResponse(total.planned(), total.held(), total.needed(), total.duties(), total.turns());
        }
    }

    @Schema(name = "RosterLedgerSupporter")
    public record SupporterResponse(
        @Schema(required = true) UUID supporterId,
        @Schema(required = true, description = "Her number of registration", examples = "12") int number,
        @Schema(required = true, nullable = true, description = "Null for somebody who has left or died", examples = "見本 花子")
        String name,
        @Schema(required = true, description = "How many duties in each of the months") List<Integer> duties,
        @Schema(required = true, examples = "7") int total,
        @Schema(required = true, nullable = true, description = "How many each would have if those who serve had shared theirs"
            + " evenly, rounded up; null for who doesn't serve at present", examples = "6") Integer fairShare,
        @Schema(required = true, nullable = true, description = "The last day of those counted", examples = "2026-11-20")
        LocalDate lastDuty) {

        static SupporterResponse of(SupporterLoad load) {
            return new SupporterResponse(load.supporter().id(), load.supporter().number(), load.name(), load.duties(),
                load.total(), load.fairShare(), load.lastDuty());
        }
    }

    @Schema(name = "RosterLedgerHospital")
    public record HospitalResponse(
        @Schema(required = true) UUID hospitalId,
        @Schema(required = true, examples = "見本大学病院") String name,
        @Schema(required = true, description = "How many turns in each of the months") List<Integer> turns,
        @Schema(required = true, examples = "9") int total,
        @Schema(required = true, nullable = true, description = "How many each would have if those that are designated had"
            + " shared theirs evenly, rounded up; null for one that isn't designated", examples = "8") Integer fairShare) {

        static HospitalResponse of(HospitalLoad load) {
            return new HospitalResponse(load.hospitalId(), load.name(), load.turns(), load.total(), load.fairShare());
        }
    }

    static LedgerResponse of(Ledger ledger) {
        return new LedgerResponse(ledger.year().startYear(), ledger.months().stream().map(MonthResponse::of).toList(),
            TotalResponse.of(ledger.total()), ledger.supporters().stream().map(SupporterResponse::of).toList(),
            ledger.hospitals().stream().map(HospitalResponse::of).toList());
    }
}
