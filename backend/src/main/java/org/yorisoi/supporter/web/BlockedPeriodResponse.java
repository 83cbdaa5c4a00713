package org.yorisoi.supporter.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.supporter.BlockedPeriod;

@Schema(name = "BlockedPeriod", description = "Days on which a supporter can't be asked at all")
public record BlockedPeriodResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "The first day", examples = "2026-12-20") LocalDate from,
    @Schema(required = true, description = "The last day, blocked too", examples = "2027-01-10") LocalDate to,
    @Schema(required = true, nullable = true, examples = "検査入院") String note) {

    static BlockedPeriodResponse of(BlockedPeriod period) {
        return new BlockedPeriodResponse(period.id(), period.firstDay(), period.lastDay(), period.note());
    }
}
