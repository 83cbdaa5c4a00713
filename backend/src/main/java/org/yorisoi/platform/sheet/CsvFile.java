package org.yorisoi.platform.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.yorisoi.platform.sheet.SheetUnreadable.Reason;

/**
 * A CSV file as Japanese offices send it: UTF-8 with or without a mark, or Shift_JIS out of Excel; commas or tabs.
 *
 * <p>UTF-8 is tried first and strictly, because Japanese text in Shift_JIS is practically never valid UTF-8, while the
 * other way round Shift_JIS decoders swallow nearly everything.
 */
final class CsvFile {

    /** What Windows calls Shift_JIS, with ①, ㈱ and 髙. */
    private static final Charset WINDOWS_SHIFT_JIS = Charset.forName("windows-31j");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final SheetLimits limits;

    CsvFile(SheetLimits limits) {
        this.limits = limits;
    }

    Sheet read(byte[] content) {
        Optional<String> utf8 = decoded(content, StandardCharsets.UTF_8);
        String text = utf8.or(() -> decoded(content, WINDOWS_SHIFT_JIS))
                .orElseThrow(() -> SheetUnreadable.because(Reason.NOT_TEXT));
        return table(text, utf8.isPresent() ? Sheet.UTF_8 : Sheet.SHIFT_JIS);
    }

    private Sheet table(String text, String encoding) {
        SheetBuilder builder = new SheetBuilder(limits);
        CSVFormat format = CSVFormat.RFC4180.builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        int number = 0;
        try (CSVParser records = CSVParser.parse(text, format)) {
            for (CSVRecord written : records) {
                number++;
                builder.row(number, cells(written, number));
            }
        } catch (UncheckedIOException | IOException brokenQuotes) {
            throw SheetUnreadable.inRow(Reason.BROKEN_QUOTES, number + 1);
        }
        return builder.sheet(encoding);
    }

    private List<SheetCell> cells(CSVRecord written, int number) {
        List<SheetCell> cells = new ArrayList<>(Math.min(written.size(), limits.columns()));
        for (String text : written) {
            if (cells.size() < limits.columns()) {
                cells.add(cell(text));
            } else if (!text.isBlank()) {
                throw SheetUnreadable.inRow(Reason.TOO_MANY_COLUMNS, number);
            }
        }
        return cells;
    }

    /** An apostrophe before what would be active means "this is text" in every spreadsheet; {@link CsvWriter} sets it. */
    private static SheetCell cell(String text) {
        if (text.startsWith("'") && CellText.active(text)) {
            return SheetCell.text(text.substring(1));
        }
        return formula(text.strip()) ? SheetCell.formula(text) : SheetCell.text(text);
    }

    /** "-" for none, "-3" and "+81 96" are no formulas; "-SUM(A1)" and "@SUM(A1)" are. */
    private static boolean formula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        return switch (text.charAt(0)) {
            case '=' -> true;
            case '+', '-', '@' -> text.chars().anyMatch(c -> c == '(' || c == '!' || c == '|');
            default -> false;
        };
    }

    /** The tab, when the heading has one and no comma outside of quotes. */
    private static char delimiter(String text) {
        boolean quoted = false;
        boolean tab = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                return ',';
            } else if (!quoted && c == '\t') {
                tab = true;
            } else if (!quoted && (c == '\n' || c == '\r') && tab) {
                return '\t';
            }
        }
        return tab ? '\t' : ',';
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.chars().anyMatch(CsvFile::neverInText) ? Optional.empty() : Optional.of(withoutMark(text));
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    /** Control characters give away UTF-16, pictures and other files that are no text at all. */
    private static boolean neverInText(int c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
