package org.yorisoi.platform.imports;

import java.util.Locale;
import org.yorisoi.platform.sheet.CellText;

/** Words that are compared, not stored: headings, and values out of a list. */
final class Words {

    private Words() {
    }

    /** Without regard to width, case and blanks. */
    static String unified(String written) {
        return CellText.normal(written).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
