package org.yorisoi.salon.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.salon.Contact;
import org.yorisoi.salon.OrganiserDetails;

@Schema(name = "OrganiserRequest")
public record OrganiserRequest(
    @Schema(examples = "髙﨑 𠮷子") @NotBlank @Size(max = 100) @PlainText String name,
    @Schema(nullable = true, examples = "たかさき よしこ") @Size(max = 100) @PlainText String kana,
    @Schema(nullable = true, description = "Digits and hyphens", examples = "090-0000-0000")
    @Size(max = 30) @Pattern(regexp = Contact.TELEPHONE) String telephone,
    @Schema(nullable = true, examples = "organiser@example.jp") @Size(max = 254) @Pattern(regexp = Contact.EMAIL)
    String email,
    @Schema(nullable = true, description = "An account of the role organiser, whose person may then keep the salon",
        examples = "organiser") @Size(max = 64) @PlainText String accountUsername,
    @Schema(description = "The first day", examples = "2020-04-01") @NotNull LocalDate activeFrom,
    @Schema(nullable = true, description = "The last day; null while there is no end in sight", examples = "2027-03-31")
    LocalDate activeTo,
    @Schema(nullable = true, description = "Null: never given") @Valid ConsentBody consentToBeNamed) {

    OrganiserDetails toDetails() {
        return new OrganiserDetails(name.strip(), Texts.orNull(kana), telephone, email, Texts.orNull(accountUsername),
            activeFrom, activeTo, consentToBeNamed == null ? null : consentToBeNamed.toConsent());
    }
}
