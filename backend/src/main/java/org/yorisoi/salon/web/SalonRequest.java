package org.yorisoi.salon.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;
import org.yorisoi.salon.Anonymity;
import org.yorisoi.salon.Application;
import org.yorisoi.salon.AudienceGroup;
import org.yorisoi.salon.Cancer;
import org.yorisoi.salon.Delivery;
import org.yorisoi.salon.SalonDetails;
import org.yorisoi.salon.SalonState;
import org.yorisoi.salon.Target;

@Schema(name = "SalonRequest")
public record SalonRequest(
    @Schema(examples = "阿蘇がんサロン ひなた") @NotBlank @Size(max = 200) @PlainText String name,
    @Schema(nullable = true, description = "Reading in hiragana or katakana", examples = "あそがんさろん ひなた")
    @Size(max = 200) @PlainText String kana,
    @Schema(nullable = true, description = "Who runs it: a hospital, a patients' group", examples = "阿蘇ひなたの会")
    @Size(max = 200) @PlainText String host,
    @Schema(description = "The first one is where it is looked for") @NotNull @Size(max = 10)
    List<@NotNull @Valid VenueBody> venues,
    @NotNull Target target,
    @Schema(description = "At least one when `target` is `named_cancers`, else none") @NotNull @Size(max = 16)
    Set<@NotNull Cancer> cancers,
    @Schema(description = "Whom it is especially for; empty: everybody") @NotNull @Size(max = 7)
    Set<@NotNull AudienceGroup> groups,
    @NotNull Delivery delivery,
    @Schema(nullable = true, description = "How to join online, for the public", examples = "Zoom。申し込むと案内が届きます")
    @Size(max = 500) @PlainText String onlineAccess,
    @Schema(nullable = true, examples = "無料") @Size(max = 200) @PlainText String fee,
    @Schema(nullable = true, description = "Whether to apply before coming; null: not told") Application application,
    @Schema(nullable = true, description = "How to apply", examples = "前日までに電話で")
    @Size(max = 500) @PlainText String applicationNote,
    @Schema(nullable = true, description = "Whether one may come without giving one's name; null: not told")
    Anonymity anonymity,
    @Schema(nullable = true) @Valid ContactBody contact,
    @Schema(nullable = true, description = "What awaits somebody who comes (どんな会?)", examples = "お茶を飲みながら話します")
    @Size(max = 2000) @PlainText String expectation,
    @Schema(description = "Whether it belongs to the salon network") @NotNull Boolean networkMember,
    @Schema(nullable = true, description = "Only when it is added: its first state, `planned` when absent. Afterwards it has"
        + " an address of its own") SalonState state,
    @Schema(nullable = true, description = "Only when it is added: the first day of that state, today when absent",
        examples = "2015-04-01") LocalDate stateSince) {

    SalonDetails toDetails() {
        return new SalonDetails(name.strip(), Texts.orNull(kana), Texts.orNull(host),
            venues.stream().map(VenueBody::toVenue).toList(), target, cancers, groups, delivery,
            Texts.orNull(onlineAccess), Texts.orNull(fee), application, Texts.orNull(applicationNote), anonymity,
            contact == null ? null : contact.toContact(), Texts.orNull(expectation), networkMember);
    }
}
