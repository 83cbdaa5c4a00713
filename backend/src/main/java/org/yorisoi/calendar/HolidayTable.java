package org.yorisoi.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The national holidays of the years that have been gazetted, as {@code make holidays} wrote them down: with what
 * special laws moved or added (1989, 1990, 1993, 2019 to 2021).
 *
 * @param from the first year
 * @param gazettedThrough the last year
 */
record HolidayTable(int from, int gazettedThrough, NavigableMap<LocalDate, Holiday> days) {

    private static final String FILE = "/calendar/holidays.tsv";

    boolean covers(int year) {
        return year >= from && year <= gazettedThrough;
    }

    static HolidayTable read() {
        int from = 0;
        int gazettedThrough = 0;
        NavigableMap<LocalDate, Holiday> days = new TreeMap<>();
        try (InputStream file = HolidayTable.class.getResourceAsStream(FILE);
             BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                if (line.startsWith("# from ")) {
                    from = lastNumber(line);
                } else if (line.startsWith("# gazettedThrough ")) {
                    gazettedThrough = lastNumber(line);
                } else if (!line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    LocalDate day = LocalDate.parse(cells[0]);
                    days.put(day, new Holiday(day, cells[1], cells[2], false));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HolidayTable(from, gazettedThrough, days);
    }

    private static int lastNumber(String line) {
        return Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
    }
}
