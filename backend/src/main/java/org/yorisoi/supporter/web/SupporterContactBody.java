package org.yorisoi.supporter.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.salon.Contact;
import org.yorisoi.supporter.Person;

@Schema(name = "SupporterContact", description = "How a supporter is reached; of those who are gone it is kept, and not used")
public record SupporterContactBody(
    @Schema(nullable = true, description = "Digits and hyphens", examples = "090-0000-0000")
    @Size(max = 30) @Pattern(regexp = Contact.TELEPHONE) String telephone,
    @Schema(nullable = true, examples = "peer@example.jp") @Size(max = 254) @Pattern(regexp = Contact.EMAIL) String email,
    @Schema(nullable = true, examples = "860-0001") @Pattern(regexp = "[0-9]{3}-[0-9]{4}") String postalCode,
    @Schema(nullable = true, examples = "熊本市中央区見本町1-2-3") @Size(max = 300) @PlainText String address) {

    static final SupporterContactBody NONE = new SupporterContactBody(null, null, null, null);

    static SupporterContactBody of(Person person) {
        return new SupporterContactBody(person.telephone(), person.email(), person.postalCode(), person.address());
    }

    /** Without outer blanks. */
    SupporterContactBody tidy() {
        return new SupporterContactBody(telephone, email, postalCode, Texts.orNull(address));
    }
}
