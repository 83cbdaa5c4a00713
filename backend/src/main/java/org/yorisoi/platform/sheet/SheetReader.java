package org.yorisoi.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.yorisoi.platform.sheet.SheetUnreadable.Reason;

/** Reads the table out of a CSV file or the first sheet of a workbook. */
public final class SheetReader {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SheetLimits limits;

    public SheetReader() {
        this(SheetLimits.DEFAULT);
    }

    public SheetReader(SheetLimits limits) {
        this.limits = limits;
    }

    /** Reads no further than the largest file allowed, however long the stream is. */
    public Sheet read(InputStream content, String mediaType) throws IOException {
        return read(content.readNBytes(limits.bytes() + 1), mediaType);
    }

    /**
     * @param mediaType {@link #CSV} or {@link #XLSX}; parameters are ignored, the charset above all, because what
     *                  programs put there is wrong too often: the bytes themselves tell
     * @throws SheetUnreadable when there is no table in it
     */
    public Sheet read(byte[] content, String mediaType) {
        String type = withoutParameters(mediaType);
        if (!type.equals(CSV) && !type.equals(XLSX)) {
            throw SheetUnreadable.because(Reason.UNSUPPORTED_MEDIA_TYPE);
        }
        if (content.length > limits.bytes()) {
            throw SheetUnreadable.because(Reason.TOO_LARGE);
        }
        if (content.length == 0) {
            throw SheetUnreadable.because(Reason.EMPTY);
        }
        return type.equals(CSV) ? new CsvFile(limits).read(content) : new XlsxFile(limits).read(content);
    }

    private static String withoutParameters(String mediaType) {
        return mediaType == null ? "" : mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
