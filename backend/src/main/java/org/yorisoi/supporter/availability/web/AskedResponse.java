package org.yorisoi.supporter.availability.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.availability.Answer;
import org.yorisoi.supporter.availability.Asked;
import org.yorisoi.supporter.availability.Channel;
import org.yorisoi.supporter.availability.Choice;

@Schema(name = "AskedAvailability", description = "A month as one supporter is asked for it, with her own answer. Nobody is named"
    + " in it")
public record AskedResponse(
    @Schema(required = true, pattern = Months.PATTERN, examples = "2026-12") String month,
    @Schema(required = true, description = "The last day on which she answers herself", examples = "2026-11-25")
    LocalDate deadline,
    @Schema(required = true, description = "Whether she still may") boolean open,
    @Schema(required = true) List<SessionDayBody> days,
    @Schema(required = true, description = "What she has said, day by day; empty as long as she hasn't")
    List<ChosenDayBody> choices,
    @Schema(required = true, description = "Days on which she can't be asked, by her own entry: they count as `no`")
    List<LocalDate> blocked,
    @Schema(required = true, nullable = true, description = "How many duties she takes in the month; null where she sets no"
        + " limit", examples = "2") Integer mostDuties,
    @Schema(required = true, nullable = true, examples = "午前中だけなら行けます") String note,
    @Schema(required = true, nullable = true, description = "Null as long as there is no answer") OffsetDateTime answeredAt,
    @Schema(required = true, nullable = true, description = "How the answer came in") Channel channel,
    @Schema(required = true, description = "Version for `If-Match`; 0 as long as there is no answer", examples = "1")
    long version) {

    static AskedResponse of(Asked asked) {
        Answer answer = asked.answer();
        return new AskedResponse(asked.round().month().toString(), asked.round().deadline(), asked.open(),
            asked.days().stream().map(SessionDayBody::of).toList(), chosen(answer.choices()),
            asked.blocked().stream().sorted().toList(), answer.mostDuties(), answer.note(),
            RoundResponse.japan(answer.answeredAt()), answer.channel(), answer.version());
    }

    static List<ChosenDayBody> chosen(Map<LocalDate, Choice> choices) {
        Stream<Map.Entry<LocalDate, Choice>> inOrder = choices.entrySet().stream().sorted(Map.Entry.comparingByKey());
        return inOrder.map(day -> new ChosenDayBody(day.getKey(), day.getValue())).toList();
    }
}
