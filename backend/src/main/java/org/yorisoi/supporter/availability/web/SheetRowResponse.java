package org.yorisoi.supporter.availability.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.SupporterState;
import org.yorisoi.supporter.availability.Answer;
import org.yorisoi.supporter.availability.Channel;
import org.yorisoi.supporter.availability.Sheet;

@Schema(name = "AvailabilityAnswer", description = "What a supporter has answered for a month, for the support centre")
public record SheetRowResponse(
    @Schema(required = true) UUID supporterId,
    @Schema(required = true, description = "Her number of registration", examples = "12") int number,
    @Schema(required = true, examples = "見本 花子") String name,
    @Schema(required = true) SupporterState state,
    @Schema(required = true, description = "What she has said, day by day; empty as long as she hasn't")
    List<ChosenDayBody> choices,
    @Schema(required = true, description = "Days on which she can't be asked, by her own entry: they count as `no`")
    List<LocalDate> blocked,
    @Schema(required = true, nullable = true, description = "How many duties she takes in the month; null where she sets no"
        + " limit", examples = "2") Integer mostDuties,
    @Schema(required = true, nullable = true, examples = "午前中だけなら行けます") String note,
    @Schema(required = true, nullable = true, description = "Null as long as there is no answer") OffsetDateTime answeredAt,
    @Schema(required = true, nullable = true, description = "How the answer came in") Channel channel,
    @Schema(required = true, nullable = true, description = "When she was reminded the last time; null if never")
    OffsetDateTime remindedAt,
    @Schema(required = true, nullable = true, description = "Since when she has a personal link; null without one")
    OffsetDateTime linkMadeAt,
    @Schema(required = true, description = "Version for `If-Match`; 0 as long as there is no answer", examples = "1")
    long version) {

    static SheetRowResponse of(Sheet.Row row) {
        Answer answer = row.answer();
        return new SheetRowResponse(row.supporter().id(), row.supporter().number(), row.supporter().name(),
            row.supporter().state(), AskedResponse.chosen(answer.choices()), row.blocked().stream().sorted().toList(),
            answer.mostDuties(), answer.note(), RoundResponse.japan(answer.answeredAt()), answer.channel(),
            RoundResponse.japan(row.remindedAt()), RoundResponse.japan(row.linkMadeAt()), answer.version());
    }
}
