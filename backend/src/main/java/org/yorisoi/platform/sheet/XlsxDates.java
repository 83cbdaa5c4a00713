package org.yorisoi.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Tells which numbers of a workbook are dates: a date is stored as the number of days since 1900 (or 1904), and only the
 * cell's number format says that it is one.
 */
final class XlsxDates {

    /** Everything in a number format that isn't a placeholder: texts in quotes, conditions, locales, escapes. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final int LAST_SERIAL = 2_958_465;
    private static final int SECONDS_A_DAY = 86_400;
    private static final int MOST_FORMATS = 65_536;

    private final List<Boolean> dateStyles;
    private final boolean from1904;

    private XlsxDates(List<Boolean> dateStyles, boolean from1904) {
        this.dateStyles = dateStyles;
        this.from1904 = from1904;
    }

    static XlsxDates of(Optional<InputStream> styles, boolean from1904) throws IOException, XMLStreamException {
        List<Boolean> dateStyles = new ArrayList<>();
        if (styles.isPresent()) {
            Map<String, String> formats = new HashMap<>();
            Xml xml = new Xml(styles.get());
            while (xml.nextElement()) {
                if (xml.is("numFmt") && formats.size() < MOST_FORMATS) {
                    formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
                } else if (xml.is("cellXfs")) {
                    while (xml.nextElementWithin("cellXfs")) {
                        if (xml.is("xf") && dateStyles.size() < MOST_FORMATS) {
                            dateStyles.add(isDate(xml.attribute("numFmtId"), formats));
                        }
                    }
                }
            }
        }
        return new XlsxDates(dateStyles, from1904);
    }

    /** The number as an ISO date when the cell's style says that it is a date. */
    Optional<String> date(BigDecimal serial, String style) {
        int index = style != null && style.matches("\\d{1,6}") ? Integer.parseInt(style) : -1;
        boolean date = index >= 0 && index < dateStyles.size() && dateStyles.get(index);
        if (!date || serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST_SERIAL)) > 0) {
            return Optional.empty();
        }
        long days = serial.longValue();
        BigDecimal fraction = serial.subtract(BigDecimal.valueOf(days));
        long seconds = fraction.multiply(BigDecimal.valueOf(SECONDS_A_DAY)).setScale(0, RoundingMode.HALF_UP).longValue();
        LocalDate day = firstDay(days).plusDays(days + seconds / SECONDS_A_DAY);
        return Optional.of(written(day, LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY), days == 0));
    }

    private static String written(LocalDate day, LocalTime time, boolean timeOnly) {
        if (timeOnly) {
            return time.truncatedTo(ChronoUnit.MINUTES).toString();
        }
        return time.equals(LocalTime.MIDNIGHT) ? day.toString() : day + " " + time.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Day 0. The 1900 system counts a 29 February 1900 that never was, so later days are one too many. */
    private LocalDate firstDay(long days) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return days < 61 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    }

    private static boolean isDate(String id, Map<String, String> formats) {
        String format = formats.get(id);
        return format == null ? builtInDate(id) : dateFormat(format);
    }

    /** 14 to 22 and 45 to 47 everywhere; 27 to 36 and 50 to 58 are the imperial and Chinese-character dates of Japan. */
    private static boolean builtInDate(String id) {
        if (id == null || !id.matches("\\d{1,3}")) {
            return false;
        }
        int number = Integer.parseInt(id);
        return number >= 14 && number <= 22 || number >= 27 && number <= 36 || number >= 45 && number <= 47
                || number >= 50 && number <= 58;
    }

    /** y, e (imperial year), d, m, h and s are placeholders of dates; 0.00E+00 and General aren't dates. */
    private static boolean dateFormat(String format) {
        String placeholders = LITERALS.matcher(format.split(";", 2)[0]).replaceAll("").toLowerCase(Locale.ROOT);
        return !placeholders.contains("general") && !placeholders.contains("0") && !placeholders.contains("#")
                && placeholders.matches("(?s).*[yedmhs].*");
    }
}
