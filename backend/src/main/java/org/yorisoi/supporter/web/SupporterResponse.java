package org.yorisoi.supporter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.Ability;
import org.yorisoi.supporter.AgeBand;
import org.yorisoi.supporter.ConsentPurpose;
import org.yorisoi.supporter.HealthState;
import org.yorisoi.supporter.Person;
import org.yorisoi.supporter.ReadingNeed;
import org.yorisoi.supporter.RecommendedFor;
import org.yorisoi.supporter.Supporter;
import org.yorisoi.supporter.SupporterOverview;
import org.yorisoi.supporter.SupporterState;
import org.yorisoi.supporter.SupporterSummary;

@Schema(name = "Supporter", description = "An entry in the register of peer supporters. What only those who keep the register"
    + " see is null for all others")
public record SupporterResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "Of registration, within the prefecture", examples = "12") int number,
    @Schema(required = true, examples = "見本 花子") String name,
    @Schema(required = true, examples = "みほん はなこ") String kana,
    @Schema(required = true, nullable = true, description = "Only for those who keep the register")
    SupporterContactBody contact,
    @Schema(required = true, nullable = true, description = "Where she lives (市町村)", examples = "熊本市中央区")
    String municipality,
    @Schema(required = true, nullable = true) AgeBand ageBand,
    @Schema(required = true, description = "That she can listen in; BCP 47", examples = "[\"ja\"]") List<String> languages,
    @Schema(required = true, nullable = true, description = "How she needs what is sent to her. Only for those who keep the"
        + " register") Set<ReadingNeed> readingNeeds,
    @Schema(required = true, description = "What she can do") Set<Ability> abilities,
    @Schema(required = true, nullable = true, examples = "火曜と木曜の午後") String usualAvailability,
    @Schema(required = true, nullable = true, description = "How many duties a month she wants at most", examples = "2")
    Integer dutiesPerMonth,
    @Schema(required = true, nullable = true, description = "Null before she has signed") PledgeBody pledge,
    @Schema(required = true, nullable = true, description = "The supporter whom she learns from") UUID mentorId,
    @Schema(required = true, nullable = true, description = "The salon that recommends her") UUID salonId,
    @Schema(required = true, nullable = true, description = "By which she signs in herself. Only for those who keep the"
        + " register", examples = "supporter") String accountUsername,
    @Schema(required = true) SupporterState state,
    @Schema(required = true, description = "The first day of her state", examples = "2026-04-01") LocalDate stateSince,
    @Schema(required = true, nullable = true, description = "The last day of her rest, if she rests and that is known",
        examples = "2027-03-31") LocalDate restingUntil,
    @Schema(required = true, description = "Whether she may be written to: not when she is gone") boolean mayBeContacted,
    @Schema(required = true, description = "Whether she has consented to be named in public") boolean mayBeNamed,
    @Schema(required = true, description = "Whether she may be chosen for rooms, hotline and speaking: she serves, and her"
        + " consents to the register and to health data stand") boolean mayBeMatched,
    @Schema(required = true, description = "For what she is recommended today") Set<RecommendedFor> recommendedFor,
    @Schema(required = true, nullable = true, description = "What her standing consents are for. Only for those who keep the"
        + " register") Set<ConsentPurpose> standingConsents,
    @Schema(required = true, nullable = true, description = "Whether there are health data to read. Only for those who keep the"
        + " register") HealthState health,
    @Schema(required = true, description = "Version for `If-Match`", examples = "3") long version) {

    static SupporterResponse of(SupporterOverview overview) {
        Supporter supporter = overview.supporter();
        Person person = supporter.person();
        SupporterSummary summary = overview.summary();
        boolean whole = overview.whole();
        return new SupporterResponse(supporter.id(), supporter.number(), person.name(), person.kana(),
            whole ? SupporterContactBody.of(person) : null, person.municipality(), person.ageBand(), person.languages(),
            whole ? person.readingNeeds() : null, person.abilities(), person.usualAvailability(), person.dutiesPerMonth(),
            supporter.pledge().map(PledgeBody::of).orElse(null), supporter.mentorId(), supporter.salonId(),
            whole ? supporter.accountUsername() : null, supporter.state(), supporter.stateSince(), supporter.restingUntil(),
            !supporter.state().isGone(), summary.mayBeNamed(), summary.mayBeMatched(), overview.recommendedFor(),
            whole ? overview.standing() : null, whole ? overview.health() : null, supporter.version());
    }
}
