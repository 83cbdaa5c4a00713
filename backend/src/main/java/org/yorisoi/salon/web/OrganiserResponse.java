package org.yorisoi.salon.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.salon.Organiser;

@Schema(name = "Organiser", description = "Somebody who keeps a salon (世話人)")
public record OrganiserResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "髙﨑 𠮷子") String name,
    @Schema(required = true, nullable = true, examples = "たかさき よしこ") String kana,
    @Schema(required = true, nullable = true, examples = "090-0000-0000") String telephone,
    @Schema(required = true, nullable = true, examples = "organiser@example.jp") String email,
    @Schema(required = true, nullable = true, description = "The account by which she keeps the salon herself",
        examples = "organiser") String accountUsername,
    @Schema(required = true, description = "The first day", examples = "2020-04-01") LocalDate activeFrom,
    @Schema(required = true, nullable = true, description = "The last day; null while there is no end in sight",
        examples = "2027-03-31") LocalDate activeTo,
    @Schema(required = true, nullable = true, description = "Null: never given") ConsentBody consentToBeNamed,
    @Schema(required = true, description = "Version for `If-Match`", examples = "3") long version) {

    static OrganiserResponse of(Organiser organiser) {
        return new OrganiserResponse(organiser.id(), organiser.name(), organiser.kana(), organiser.telephone(),
            organiser.email(), organiser.accountUsername(), organiser.activeFrom(), organiser.activeTo(),
            organiser.consent().map(ConsentBody::of).orElse(null), organiser.version());
    }
}
