package org.yorisoi.supporter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.supporter.Ability;
import org.yorisoi.supporter.AgeBand;
import org.yorisoi.supporter.Person;
import org.yorisoi.supporter.ReadingNeed;
import org.yorisoi.supporter.SupporterDetails;
import org.yorisoi.supporter.SupporterState;

@Schema(name = "SupporterRequest")
public record SupporterRequest(
    @Schema(examples = "見本 花子") @NotBlank @Size(max = 100) @PlainText String name,
    @Schema(description = "Reading in hiragana or katakana", examples = "みほん はなこ") @NotBlank @Size(max = 100) @PlainText
    String kana,
    @Schema(nullable = true, description = "Null: nothing is known") @Valid SupporterContactBody contact,
    @Schema(nullable = true, description = "Where she lives (市町村), with the ward of a designated city", examples = "熊本市中央区")
    @Size(max = 50) @PlainText String municipality,
    @Schema(nullable = true) AgeBand ageBand,
    @Schema(description = "That she can listen in; BCP 47, `jsl` is Japanese sign language", examples = "[\"ja\"]")
    @NotNull @Size(max = 10) List<@NotNull @Pattern(regexp = LANGUAGE) String> languages,
    @Schema(description = "How she needs what is sent to her") @NotNull @Size(max = 5) Set<@NotNull ReadingNeed> readingNeeds,
    @Schema(description = "What she can do") @NotNull @Size(max = 4) Set<@NotNull Ability> abilities,
    @Schema(nullable = true, description = "When she can usually come, in words", examples = "火曜と木曜の午後")
    @Size(max = 500) @PlainText String usualAvailability,
    @Schema(nullable = true, description = "How many duties a month she wants at most", examples = "2") @Min(0) @Max(31)
    Integer dutiesPerMonth,
    @Schema(nullable = true, description = "Null before she has signed") @Valid PledgeBody pledge,
    @Schema(nullable = true, description = "The supporter whom she learns from; not herself, not one who is gone")
    UUID mentorId,
    @Schema(nullable = true, description = "The salon that recommends her") UUID salonId,
    @Schema(nullable = true, description = "An account of the role supporter, by which she signs in herself; nobody else's",
        examples = "supporter") @Size(max = 64) @PlainText String accountUsername,
    @Schema(nullable = true, description = "Only when she is registered: her first state, `applied` when absent. Afterwards it"
        + " has an address of its own") SupporterState state,
    @Schema(nullable = true, description = "Only when she is registered: the first day of that state, not in the future; today"
        + " when absent", examples = "2026-04-01") LocalDate stateSince) {

    /** Of BCP 47: the language, and where needed script or region. */
    static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}";

    SupporterDetails toDetails() {
        SupporterContactBody reached = contact == null ? SupporterContactBody.NONE : contact.tidy();
        return new SupporterDetails(new Person(name.strip(), kana.strip(), reached.telephone(), reached.email(),
            reached.postalCode(), reached.address(), Texts.orNull(municipality), ageBand,
            languages.stream().distinct().toList(), readingNeeds, abilities, Texts.orNull(usualAvailability), dutiesPerMonth),
            pledge == null ? null : pledge.toPledge(), mentorId, salonId, Texts.orNull(accountUsername));
    }
}
