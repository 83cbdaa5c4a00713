package org.yorisoi.consultation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.RoomDetails;
import org.yorisoi.consultation.RoomKind;
import org.yorisoi.consultation.RoomMode;
import org.yorisoi.consultation.Staffing;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.web.Texts;

@Schema(name = "RoomRequest")
public record RoomRequest(
    @Schema(examples = "がんピアおしゃべり相談室 銀杏大学病院") @NotBlank @Size(max = 200) @PlainText String name,
    @Schema(nullable = true, description = "Reading in hiragana or katakana", examples = "いちょうだいがくびょういん")
    @Size(max = 200) @PlainText String kana,
    @Schema(description = "At a hospital, in an outreach place, or the hotline") @NotNull RoomKind kind,
    @Schema(description = "A hotline is held by telephone") @NotNull RoomMode mode,
    @Schema(nullable = true, description = "Required of a regular room: where it is held. Of others, who holds it")
    UUID hospitalId,
    @Schema(nullable = true) @Valid RoomVenueBody venue,
    @Schema(nullable = true, description = "Null: every session is added by hand") @Valid RoomScheduleBody schedule,
    @Schema(description = "How long one visitor is listened to, in minutes", examples = "40") @NotNull @Min(10) @Max(240)
    Integer slotMinutes,
    @Schema(description = "How many supporters a session needs", examples = "2") @NotNull @Min(1) @Max(20)
    Integer supportersNeeded,
    @Schema(description = "Never more than these", examples = "3") @NotNull @Min(1) @Max(20) Integer supportersMost,
    @NotNull @Valid BookingRuleBody booking,
    @Schema(nullable = true) @Valid HowToBookBody howToBook,
    @Schema(nullable = true, description = "What awaits somebody who comes", examples = "お二人のピア・サポーターがお話をうかがいます")
    @Size(max = 2000) @PlainText String expectation,
    @Schema(description = "The first day, from 1980 to 2100", examples = "2020-04-01") @NotNull LocalDate openFrom,
    @Schema(nullable = true, description = "The last day; null while there is no end in sight", examples = "2027-03-31")
    LocalDate openTo) {

    RoomDetails toDetails() {
        return new RoomDetails(name.strip(), Texts.orNull(kana), kind, mode, hospitalId,
            venue == null ? null : venue.toVenue(), slotMinutes, new Staffing(supportersNeeded, supportersMost),
            booking.toRule(), howToBook == null ? null : howToBook.toHowToBook(), Texts.orNull(expectation), openFrom,
            openTo);
    }

    String scheduleText() {
        return schedule == null ? null : schedule.text().strip();
    }

    boolean asAnnounced() {
        return schedule != null && schedule.keepAsAnnounced();
    }
}
