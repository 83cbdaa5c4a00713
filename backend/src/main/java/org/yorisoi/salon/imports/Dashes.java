package org.yorisoi.salon.imports;

import org.yorisoi.platform.sheet.CellText;

/** Numbers with dashes between them, such as postal codes and telephone numbers. */
final class Dashes {

    private Dashes() {
    }

    /** Digits of any width and every kind of dash, without blanks. */
    static String unified(String written) {
        return CellText.unified(written).replaceAll("[\u2010-\u2015\u2212\u30FC\uFF70]", "-");
    }
}
