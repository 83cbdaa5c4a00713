package org.yorisoi.platform.sheet;

/** A file out of which no table can be read; says why, and where in the file when that is known. */
public final class SheetUnreadable extends RuntimeException {

    /** The closed list of what can be wrong with a file as a whole. */
    public enum Reason {
        /** Neither text/csv nor a workbook. */
        UNSUPPORTED_MEDIA_TYPE,
        /** More bytes than are read, packed or unpacked. */
        TOO_LARGE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG,
        /** Not text in UTF-8 or Shift_JIS. */
        NOT_TEXT,
        /** A quote that isn't closed, or text after a closing quote. */
        BROKEN_QUOTES,
        /** Not an XLSX workbook, or a damaged or encrypted one. */
        NOT_A_WORKBOOK,
        /** Nothing in it, not even a heading. */
        EMPTY,
        /** Two columns with the same heading. */
        DUPLICATE_COLUMN
    }

    private final Reason reason;
    private final Integer row;
    private final String column;

    private SheetUnreadable(Reason reason, Integer row, String column) {
        super(reason + (row == null ? "" : " in row " + row), null, false, false);
        this.reason = reason;
        this.row = row;
        this.column = column;
    }

    static SheetUnreadable because(Reason reason) {
        return new SheetUnreadable(reason, null, null);
    }

    static SheetUnreadable inRow(Reason reason, int row) {
        return new SheetUnreadable(reason, row, null);
    }

    static SheetUnreadable duplicate(String column) {
        return new SheetUnreadable(Reason.DUPLICATE_COLUMN, null, column);
    }

    public Reason reason() {
        return reason;
    }

    /** The row's number in the file, or null when the fault is of the file as a whole. */
    public Integer row() {
        return row;
    }

    /** The heading at fault, or null. */
    public String column() {
        return column;
    }
}
