package org.yorisoi.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.yorisoi.platform.sheet.SheetUnreadable.Reason;

/** The cells of one worksheet, row by row. */
final class XlsxRows {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})\\d{1,7}");
    private static final Pattern ROW_NUMBER = Pattern.compile("\\d{1,7}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,40})?([eE][+-]?\\d{1,2})?");
    /** As many digits as a spreadsheet shows; what follows is noise of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15);

    private final SheetLimits limits;
    private final XlsxStrings strings;
    private final XlsxDates dates;

    XlsxRows(SheetLimits limits, XlsxStrings strings, XlsxDates dates) {
        this.limits = limits;
        this.strings = strings;
        this.dates = dates;
    }

    Sheet read(InputStream worksheet) throws IOException, XMLStreamException {
        SheetBuilder builder = new SheetBuilder(limits);
        Xml xml = new Xml(worksheet);
        int number = 0;
        while (xml.nextElement()) {
            if (xml.is("row")) {
                String stated = xml.attribute("r");
                number = stated != null && ROW_NUMBER.matcher(stated).matches() ? Integer.parseInt(stated) : number + 1;
                builder.row(number, cells(xml, number));
            }
        }
        return builder.sheet(null);
    }

    private List<SheetCell> cells(Xml xml, int row) throws XMLStreamException {
        List<SheetCell> cells = new ArrayList<>();
        int column = 0;
        while (xml.nextElementWithin("row")) {
            if (!xml.is("c")) {
                continue;
            }
            column = column(xml.attribute("r"), column);
            SheetCell cell = cell(xml);
            if (column < limits.columns()) {
                put(cells, column, cell);
            } else if (!cell.blank()) {
                throw SheetUnreadable.inRow(Reason.TOO_MANY_COLUMNS, row);
            }
            column++;
        }
        return cells;
    }

    private static void put(List<SheetCell> cells, int column, SheetCell cell) {
        while (cells.size() <= column) {
            cells.add(SheetCell.BLANK);
        }
        cells.set(column, cell);
    }

    /** The column's index out of a reference such as AB12; without one the cell follows its neighbour. */
    private static int column(String reference, int following) {
        if (reference == null) {
            return following;
        }
        var matcher = REFERENCE.matcher(reference);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no such cell");
        }
        return matcher.group(1).chars().reduce(0, (index, letter) -> index * 26 + letter - 'A' + 1) - 1;
    }

    private SheetCell cell(Xml xml) throws XMLStreamException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String value = null;
        String formula = null;
        while (xml.nextElementWithin("c")) {
            if (xml.is("v")) {
                value = xml.text(limits.cellLength());
            } else if (xml.is("f")) {
                formula = xml.text(limits.cellLength() - 1);
            } else if (xml.is("is")) {
                value = xml.stringItem("is", limits.cellLength());
            }
        }
        if (formula != null) {
            return SheetCell.formula("=" + formula);
        }
        return value == null ? SheetCell.BLANK : SheetCell.text(text(value, type == null ? "n" : type, style));
    }

    private String text(String value, String type, String style) {
        return switch (type) {
            case "s" -> strings.text(value.strip());
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(value.strip(), style);
            case "d" -> value.endsWith("T00:00:00") ? value.substring(0, value.indexOf('T')) : value;
            default -> value;
        };
    }

    private String number(String value, String style) {
        if (!NUMBER.matcher(value).matches()) {
            return value;
        }
        BigDecimal number = new BigDecimal(value).round(SHOWN);
        return dates.date(number, style).orElseGet(() -> plain(number));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
