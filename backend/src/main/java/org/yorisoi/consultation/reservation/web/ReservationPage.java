package org.yorisoi.consultation.reservation.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.consultation.reservation.ReservationSeen;
import org.yorisoi.platform.paging.Page;

@Schema(name = "ReservationPage", description = "One page of reservations")
public record ReservationPage(
    @Schema(required = true) List<ReservationResponse> items,
    @Schema(required = true, nullable = true, description = "Cursor of the next page; null on the last one",
        examples = "bzUw") String next,
    @Schema(required = true, description = "How many there are on all pages", examples = "24") long total) {

    static ReservationPage of(Page<ReservationSeen> page) {
        return new ReservationPage(page.items().stream().map(ReservationResponse::of).toList(), page.next(), page.total());
    }
}
