package org.yorisoi.salon.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.salon.Contact;

@Schema(name = "SalonContact", description = "Whom the public asks about a salon")
public record ContactBody(
    @Schema(nullable = true, description = "An organisation or office, not a person", examples = "阿蘇医療センター 相談室")
    @Size(max = 200) @PlainText String name,
    @Schema(nullable = true, description = "Digits and hyphens", examples = "0967-00-0000")
    @Size(max = 30) @Pattern(regexp = Contact.TELEPHONE) String telephone,
    @Schema(nullable = true, examples = "salon@example.jp") @Size(max = 254)
    @Pattern(regexp = Contact.EMAIL) String email,
    @Schema(nullable = true, description = "http or https", examples = "https://example.jp/salon") @Size(max = 500)
    @Pattern(regexp = Contact.URL) String url) {

    static ContactBody of(Contact contact) {
        return contact == null ? null
            : new ContactBody(contact.name(), contact.telephone(), contact.email(), contact.url());
    }

    /** Null when nothing is told. */
    Contact toContact() {
        String organisation = Texts.orNull(name);
        return organisation == null && telephone == null && email == null && url == null ? null
            : new Contact(organisation, telephone, email, url);
    }
}
