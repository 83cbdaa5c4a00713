package org.yorisoi.platform.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yorisoi.platform.date.Days;
import org.yorisoi.platform.problem.PlainText;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.sheet.CellText;
import org.yorisoi.platform.sheet.SheetCell;

/**
 * Reads the cells of one row as what they should be and collects what is wrong. Nothing is guessed: what can't be read is
 * null and has a fault. A blank cell says nothing.
 */
public final class RowReader {

    private static final int LARGEST_COUNT = 9999;

    private final FileRow row;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> notices = new ArrayList<>();

    public RowReader(FileRow row) {
        this.row = row;
        row.cells().forEach((column, cell) -> {
            if (cell.formula()) {
                fault(column, ViolationCode.FORMULA);
            }
        });
        if (row.surplus()) {
            fault(null, ViolationCode.SURPLUS);
        }
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    public List<Fault> notices() {
        return List.copyOf(notices);
    }

    /** What a person should know although the row can be stored. */
    public void notice(ImportColumn column, ViolationCode code) {
        notices.add(Fault.of(column, code));
    }

    public void fault(ImportColumn column, ViolationCode code, Integer... values) {
        faults.add(Fault.of(column, code, values));
    }

    public boolean isBlank(ImportColumn column) {
        return value(column).isEmpty() && !isFormula(column);
    }

    /** A day that exists and is {@linkplain Days plausible}; null when there is none. */
    public LocalDate requiredDay(ImportColumn column) {
        if (isBlank(column)) {
            fault(column, ViolationCode.REQUIRED);
        }
        return day(column);
    }

    /** A day that exists and is {@linkplain Days plausible}; null when there is none. */
    public LocalDate day(ImportColumn column) {
        return value(column).map(text -> {
            Optional<LocalDate> day = CellText.date(text);
            if (day.isEmpty()) {
                fault(column, ViolationCode.INVALID_DATE);
            } else if (!Days.isPlausible(day.get())) {
                fault(column, ViolationCode.NOT_ALLOWED);
                return null;
            }
            return day.orElse(null);
        }).orElse(null);
    }

    public String requiredText(ImportColumn column) {
        if (isBlank(column)) {
            fault(column, ViolationCode.REQUIRED);
        }
        return text(column);
    }

    /** As written, without outer blanks; null when there is none. */
    public String text(ImportColumn column) {
        Optional<String> text = value(column);
        text.ifPresent(written -> {
            if (written.length() > column.longest()) {
                fault(column, ViolationCode.TOO_LONG, column.longest());
            }
            if (!PlainText.Check.isPlain(written)) {
                fault(column, ViolationCode.INVALID_CHARACTER);
            }
        });
        return text.orElse(null);
    }

    /** The texts of a cell that holds several, behind ； or on lines of their own. */
    public List<String> texts(ImportColumn column, int most, int longest) {
        String text = text(column);
        if (text == null) {
            return List.of();
        }
        List<String> texts = Arrays.stream(text.split("[；\\r\\n]+")).map(CellText::trimmed)
            .filter(part -> !part.isEmpty()).toList();
        if (texts.size() > most) {
            fault(column, ViolationCode.TOO_MANY, most);
        }
        if (texts.stream().anyMatch(part -> part.length() > longest)) {
            fault(column, ViolationCode.TOO_LONG, longest);
        }
        return texts;
    }

    /**
     * The lines of a cell, blank ones too, so that the first line of one column belongs to the first of another; none when
     * the cell is blank.
     */
    public List<String> lines(ImportColumn column) {
        return text(column) == null ? List.of()
            : row.cells().get(column).text().stripTrailing().lines().map(CellText::trimmed).toList();
    }

    public Integer requiredCount(ImportColumn column) {
        if (isBlank(column)) {
            fault(column, ViolationCode.REQUIRED);
        }
        return value(column).map(text -> count(column, text)).orElse(null);
    }

    private Integer count(ImportColumn column, String text) {
        Optional<Integer> count = CellText.number(text);
        if (count.isEmpty()) {
            boolean huge = CellText.normal(text).matches("\\d{10,}");
            if (huge) {
                fault(column, ViolationCode.TOO_LARGE, LARGEST_COUNT);
            } else {
                fault(column, ViolationCode.NOT_A_NUMBER);
            }
            return null;
        }
        if (count.get() < 0) {
            fault(column, ViolationCode.TOO_SMALL, 0);
        } else if (count.get() > LARGEST_COUNT) {
            fault(column, ViolationCode.TOO_LARGE, LARGEST_COUNT);
        }
        return count.get();
    }

    /** One out of a list of words; null when there is none. */
    public <T> T word(ImportColumn column, Map<String, T> words) {
        return value(column).map(text -> {
            T word = words.get(CellText.unified(text));
            if (word == null) {
                fault(column, ViolationCode.UNKNOWN_VALUE);
            }
            return word;
        }).orElse(null);
    }

    /** Then it has a fault already, and nothing else is said of it. */
    public boolean isFormula(ImportColumn column) {
        SheetCell cell = row.cells().get(column);
        return cell != null && cell.formula();
    }

    private Optional<String> value(ImportColumn column) {
        SheetCell cell = row.cells().get(column);
        return cell == null || cell.formula() ? Optional.empty()
            : Optional.of(CellText.trimmed(cell.text())).filter(text -> !text.isEmpty());
    }
}
