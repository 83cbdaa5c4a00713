package org.yorisoi.supporter.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.supporter.SupporterOverview;

@Schema(name = "SupporterPage")
public record SupporterPage(
    @Schema(required = true) List<SupporterResponse> items,
    @Schema(required = true, nullable = true, description = "Cursor of the next page; null on the last one",
        examples = "bzUw") String next,
    @Schema(required = true, description = "How many there are on all pages", examples = "60") long total) {

    static SupporterPage of(Page<SupporterOverview> page) {
        return new SupporterPage(page.items().stream().map(SupporterResponse::of).toList(), page.next(), page.total());
    }
}
