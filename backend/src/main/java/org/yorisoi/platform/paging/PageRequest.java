package org.yorisoi.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;

/** The {@code limit} and {@code cursor} of a list request. A cursor is opaque to clients: here it is the offset. */
public class PageRequest {

    private static final int FARTHEST = 1_000_000;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "At most this many items")
    Integer limit;

    @QueryParam("cursor")
    @Pattern(regexp = "[A-Za-z0-9_-]{1,20}")
    @Parameter(description = "`next` of the page before; absent for the first page", example = "bzUw")
    String cursor;

    /** The page after a cursor, for a room that goes through a list by itself. */
    public static PageRequest of(int limit, String cursor) {
        PageRequest page = new PageRequest();
        page.limit = limit;
        page.cursor = cursor;
        return page;
    }

    public int limit() {
        return limit;
    }

    /** How many rows come before this page. */
    public int offset() {
        if (cursor == null) {
            return 0;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            if (text.matches("o\\d{1,7}")) {
                return Math.min(Integer.parseInt(text.substring(1)), FARTHEST);
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through: told like any other cursor that is not ours
        }
        throw Problem.violation("cursor", ViolationCode.INVALID_FORMAT);
    }

    /** The page that these items are, out of {@code total}. */
    public <T> Page<T> page(java.util.List<T> items, long total) {
        int end = offset() + items.size();
        boolean more = !items.isEmpty() && end < total;
        return new Page<>(items, more ? cursorAt(end) : null, total);
    }

    private static String cursorAt(int offset) {
        return Base64.getUrlEncoder().withoutPadding()
            .encodeToString(("o" + offset).getBytes(StandardCharsets.US_ASCII));
    }
}
