package org.yorisoi.platform.imports;

import java.util.List;
import java.util.Locale;
import org.yorisoi.platform.sheet.CellText;

/** A column that a room understands; each room lists its own in an enum. */
public interface ImportColumn {

    /** What kept imports remember it by. */
    String name();

    /** More characters than this are too long for it. */
    int longest();

    /** The headings that offices give it, besides its key. */
    List<String> headings();

    /** The name in the contract: {@code medical_from_prefecture}. */
    default String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it stands under this heading, whatever the heading's width, case and unit: ピア（人） is ピア. */
    default boolean isUnder(String heading) {
        String word = CellText.unified(heading).replaceAll("\\((人|名|人数)\\)$", "");
        return key().equals(word) || headings().stream().anyMatch(known -> CellText.unified(known).equals(word));
    }
}
