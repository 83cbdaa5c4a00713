package org.yorisoi.salon.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.salon.Anonymity;
import org.yorisoi.salon.Application;
import org.yorisoi.salon.AudienceGroup;
import org.yorisoi.salon.Cancer;
import org.yorisoi.salon.Delivery;
import org.yorisoi.salon.Salon;
import org.yorisoi.salon.SalonDetails;
import org.yorisoi.salon.SalonOverview;
import org.yorisoi.salon.SalonState;
import org.yorisoi.salon.Target;

@Schema(name = "Salon", description = "A cancer salon (がんサロン)")
public record SalonResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "阿蘇がんサロン ひなた") String name,
    @Schema(required = true, nullable = true, examples = "あそがんさろん ひなた") String kana,
    @Schema(required = true, nullable = true, description = "Who runs it", examples = "阿蘇ひなたの会") String host,
    @Schema(required = true, description = "The first one is where it is looked for") List<VenueBody> venues,
    @Schema(required = true) Target target,
    @Schema(required = true, description = "Empty when it is for all cancers") Set<Cancer> cancers,
    @Schema(required = true, description = "Whom it is especially for; empty: everybody") Set<AudienceGroup> groups,
    @Schema(required = true) Delivery delivery,
    @Schema(required = true, nullable = true, description = "How to join online", examples = "Zoom。申し込むと案内が届きます")
    String onlineAccess,
    @Schema(required = true, nullable = true, examples = "無料") String fee,
    @Schema(required = true, nullable = true, description = "Whether to apply before coming; null: not told")
    Application application,
    @Schema(required = true, nullable = true, examples = "前日までに電話で") String applicationNote,
    @Schema(required = true, nullable = true, description = "Whether one may come without giving one's name; null: not told")
    Anonymity anonymity,
    @Schema(required = true, nullable = true) ContactBody contact,
    @Schema(required = true, nullable = true, description = "What awaits somebody who comes (どんな会?)",
        examples = "お茶を飲みながら話します") String expectation,
    @Schema(required = true, description = "Whether it belongs to the salon network") boolean networkMember,
    @Schema(required = true) SalonState state,
    @Schema(required = true, description = "The first day of its state", examples = "2020-04-01") LocalDate stateSince,
    @Schema(required = true, nullable = true, description = "The last day of its rest, if it rests and that is known",
        examples = "2027-03-31") LocalDate restingUntil,
    @Schema(required = true, nullable = true, description = "When it was last confirmed that all of this is still true"
        + " (最終確認日); null: never", examples = "2026-10-01") LocalDate confirmedOn,
    @Schema(required = true, nullable = true, description = "Null before the first schedule")
    SalonScheduleResponse schedule,
    @Schema(required = true, description = "In the order of time: in a list the next one that takes place, on its own up to"
        + " ten, cancelled ones included") List<NextMeetingResponse> nextMeetings,
    @Schema(required = true, description = "Active organisers (世話人) who have consented to be named in public",
        examples = "[\"髙﨑 𠮷子\"]") List<String> namedOrganisers,
    @Schema(required = true, description = "Version for `If-Match`", examples = "3") long version) {

    static SalonResponse of(SalonOverview overview) {
        Salon salon = overview.salon();
        SalonDetails details = salon.details();
        return new SalonResponse(salon.id(), details.name(), details.kana(), details.host(),
            details.venues().stream().map(VenueBody::of).toList(), details.target(), details.cancers(), details.groups(),
            details.delivery(), details.onlineAccess(), details.fee(), details.application(), details.applicationNote(),
            details.anonymity(), ContactBody.of(details.contact()), details.expectation(), details.networkMember(),
            salon.state(), salon.stateSince(), salon.restingUntil(), salon.confirmedOn(),
            salon.schedule().map(SalonScheduleResponse::of).orElse(null),
            overview.nextMeetings().stream().map(NextMeetingResponse::of).toList(), overview.namedOrganisers(),
            salon.version());
    }
}
