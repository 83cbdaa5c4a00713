package org.yorisoi.platform.sheet;

/**
 * One cell as text.
 *
 * @param text    what the cell says, as written; a date of a workbook in ISO form, a number without needless zeros
 * @param formula whether the cell is a formula; then the text is the formula itself and never its result, because the
 *                result was computed by somebody else's program out of cells nobody here can see
 */
public record SheetCell(String text, boolean formula) {

    static final SheetCell BLANK = new SheetCell("", false);

    static SheetCell text(String text) {
        return text.isEmpty() ? BLANK : new SheetCell(text, false);
    }

    static SheetCell formula(String formula) {
        return new SheetCell(formula, true);
    }

    public boolean blank() {
        return !formula && text.isBlank();
    }
}
