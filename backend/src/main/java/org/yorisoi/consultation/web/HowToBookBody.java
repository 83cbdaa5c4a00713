package org.yorisoi.consultation.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.HowToBook;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.salon.Contact;

@Schema(name = "HowToBook", description = "How somebody books, or calls")
public record HowToBookBody(
    @Schema(nullable = true, description = "In words", examples = "がん相談支援センターへ電話か窓口で（平日 9:00〜16:00）")
    @Size(max = 1000) @PlainText String note,
    @Schema(nullable = true, description = "Digits and hyphens", examples = "096-000-0000")
    @Size(max = 30) @Pattern(regexp = Contact.TELEPHONE) String telephone,
    @Schema(nullable = true, description = "http or https", examples = "https://example.jp/soudan") @Size(max = 500)
    @Pattern(regexp = Contact.URL) String url) {

    static HowToBookBody of(HowToBook how) {
        return how == null ? null : new HowToBookBody(how.note(), how.telephone(), how.url());
    }

    /** Null when nothing is told. */
    HowToBook toHowToBook() {
        String words = Texts.orNull(note);
        return words == null && telephone == null && url == null ? null : new HowToBook(words, telephone, url);
    }
}
