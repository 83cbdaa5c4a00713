package org.yorisoi.salon.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.salon.SalonOverview;

@Schema(name = "SalonPage")
public record SalonPage(
    @Schema(required = true) List<SalonResponse> items,
    @Schema(required = true, nullable = true, description = "Cursor of the next page; null on the last one",
        examples = "bzUw") String next,
    @Schema(required = true, description = "How many there are on all pages", examples = "30") long total) {

    static SalonPage of(Page<SalonOverview> page) {
        return new SalonPage(page.items().stream().map(SalonResponse::of).toList(), page.next(), page.total());
    }
}
