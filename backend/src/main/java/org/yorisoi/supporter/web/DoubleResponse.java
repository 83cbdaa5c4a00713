package org.yorisoi.supporter.web;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.time.TokyoClock;
import org.yorisoi.supporter.DoubleSign;
import org.yorisoi.supporter.Supporter;
import org.yorisoi.supporter.SupporterDouble;
import org.yorisoi.supporter.SupporterState;

@Schema(name = "SupporterDouble", description = "Two entries that may be one person's")
public record DoubleResponse(
    @Schema(required = true, description = "The one with the smaller number") Entry first,
    @Schema(required = true) Entry second,
    @Schema(required = true, description = "In what they agree") Set<DoubleSign> signs,
    @Schema(required = true, nullable = true, description = "Who has said that they are two people; null when nobody has, or the"
        + " account is there no more", examples = "見本 センター") String saidBy,
    @Schema(required = true, nullable = true, description = "Null when nobody has said so") OffsetDateTime saidAt) {

    @Schema(name = "SupporterBrief", description = "An entry of the register in short")
    public record Entry(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Of registration", examples = "12") int number,
        @Schema(required = true, examples = "見本 花子") String name,
        @Schema(required = true, examples = "みほん はなこ") String kana,
        @Schema(required = true) SupporterState state) {

        static Entry of(Supporter supporter) {
            return new Entry(supporter.id(), supporter.number(), supporter.person().name(), supporter.person().kana(),
                supporter.state());
        }
    }

    static DoubleResponse of(SupporterDouble two) {
        return new DoubleResponse(Entry.of(two.first()), Entry.of(two.second()), two.signs(), two.saidBy(),
            two.saidAt() == null ? null : TokyoClock.at(two.saidAt()));
    }
}
