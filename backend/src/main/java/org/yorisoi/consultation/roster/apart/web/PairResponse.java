package org.yorisoi.consultation.roster.apart.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.roster.apart.ApartSeen;
import org.yorisoi.supporter.SupporterState;
import org.yorisoi.supporter.SupporterSummary;

@Schema(name = "RosterPair", description = "Two supporters who are not to meet at a session")
public record PairResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true, description = "The one with the smaller number") PairedResponse supporter,
    @Schema(required = true) PairedResponse other,
    @Schema(required = true, nullable = true, examples = "以前に行き違いがあったため") String reason,
    @Schema(required = true, nullable = true, description = "The last day; null: until somebody says otherwise",
        examples = "2027-03-31") LocalDate until,
    @Schema(required = true, description = "Version for `If-Match`", examples = "0") long version) {

    @Schema(name = "PairedSupporter", description = "One of two supporters who are not to meet")
    public record PairedResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Her number of registration", examples = "12") int number,
        @Schema(required = true, examples = "見本 花子") String name,
        @Schema(required = true) SupporterState state) {

        static PairedResponse of(SupporterSummary one) {
            return new PairedResponse(one.id(), one.number(), one.name(), one.state());
        }
    }

    static PairResponse of(ApartSeen seen) {
        return new PairResponse(seen.id(), PairedResponse.of(seen.one()), PairedResponse.of(seen.other()), seen.reason(),
            seen.until(), seen.version());
    }
}
