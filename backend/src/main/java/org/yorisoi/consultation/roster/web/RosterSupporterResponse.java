package org.yorisoi.consultation.roster.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.consultation.roster.Outside;
import org.yorisoi.consultation.roster.RosterSeen;
import org.yorisoi.consultation.roster.Situation;
import org.yorisoi.consultation.roster.model.Level;
import org.yorisoi.consultation.roster.model.Supporter;
import org.yorisoi.supporter.MatchableSupporter;
import org.yorisoi.supporter.availability.Choice;

@Schema(name = "RosterSupporter", description = "Somebody who serves, as far as the month's plan is concerned")
public record RosterSupporterResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "Of registration", examples = "12") int number,
    @Schema(required = true, examples = "見本 はな子") String name,
    @Schema(required = true, examples = "みほん はなこ") String kana,
    @Schema(required = true, nullable = true, description = "Why she can't be planned at all; null if she can. Then nothing below"
        + " says more") Outside outside,
    @Schema(required = true, nullable = true) PlannedLevel level,
    @Schema(required = true, description = "Whether she has answered for the month") boolean answered,
    @Schema(required = true, description = "How many duties she takes in what is left of the month", examples = "2") int mostDuties,
    @Schema(required = true, description = "How many she has in the plan", examples = "1") int duties,
    @Schema(required = true, description = "How many she has had in the fiscal year before", examples = "5") int earlierDuties,
    @Schema(required = true, description = "Up to so many in the fiscal year, one more weighs nothing", examples = "6") int fairShare,
    @Schema(required = true, nullable = true, description = "Day of her last duty before the plan", examples = "2026-11-20")
    LocalDate lastDuty,
    @Schema(required = true, nullable = true, description = "The last day on which she may serve", examples = "2027-03-31")
    LocalDate validUntil,
    @Schema(required = true, description = "What she said for each day of a session; what she hasn't said isn't there")
    List<DayAnswer> days) {

    /** How much she has done. */
    @Schema(name = "RosterLevel")
    public enum PlannedLevel {
        @JsonProperty("trainee") TRAINEE,
        @JsonProperty("regular") REGULAR,
        @JsonProperty("experienced") EXPERIENCED;

        static PlannedLevel of(Level level) {
            return valueOf(level.name());
        }
    }

    @Schema(name = "RosterDay", description = "What she said for a day; a day that she has declined, or on which her own entry says that"
        + " she can't be asked, is a \"no\"")
    public record DayAnswer(@Schema(required = true, examples = "2026-12-01") LocalDate date,
                            @Schema(required = true) Choice choice) {
    }

    static List<RosterSupporterResponse> all(RosterSeen seen) {
        Map<String, Supporter> planned = seen.situation().instance().supporters().stream()
            .collect(Collectors.toMap(Supporter::id, Function.identity()));
        return seen.situation().supporters().stream().map(one -> of(seen, one, planned.get(one.supporter().id().toString())))
            .toList();
    }

    private static RosterSupporterResponse of(RosterSeen seen, MatchableSupporter one, Supporter planned) {
        UUID id = one.supporter().id();
        Situation situation = seen.situation();
        int duties = (int) seen.draft().teams().values().stream()
            .filter(team -> team.supporters().stream().anyMatch(place -> place.holder().equals(id))).count();
        return new RosterSupporterResponse(id, one.supporter().number(), one.supporter().name(), one.supporter().kana(),
            situation.outside().get(id), planned == null ? null : PlannedLevel.of(planned.level()),
            situation.answers().isAnsweredBy(id), planned == null ? 0 : planned.mostDuties(), duties,
            planned == null ? 0 : planned.earlierDuties(), planned == null ? 0 : planned.fairShare(),
            planned == null ? null : planned.lastDuty(), planned == null ? null : planned.validUntil(), days(situation, id));
    }

    private static List<DayAnswer> days(Situation situation, UUID id) {
        List<DayAnswer> days = new ArrayList<>();
        situation.sessions().stream().map(SessionView::date).distinct().forEach(day -> {
            Choice choice = situation.hasSaidNo(id, day) ? Choice.NO : situation.answers().on(id, day);
            if (choice != null) {
                days.add(new DayAnswer(day, choice));
            }
        });
        return days;
    }
}
