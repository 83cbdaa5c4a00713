package org.yorisoi.platform.paging;

/** What a person typed into a search field, as a pattern for SQL's {@code like … escape '!'}. */
public final class SearchText {

    private SearchText() {
    }

    /** Matches the text anywhere; null when nothing was typed. Wildcards that were typed are ordinary characters. */
    public static String anywhere(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String escaped = typed.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + escaped + "%";
    }
}
