package org.yorisoi.salon.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yorisoi.platform.imports.RowReader;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.sheet.CellText;
import org.yorisoi.salon.SalonColumn;
import org.yorisoi.salon.Venue;

/** Reads the venues of a row: each has a line in the cells of its columns. */
final class VenueCells {

    private static final int MOST = 10;
    private static final Pattern POSTAL_CODE = Pattern.compile("〒?(\\d{3})-?(\\d{4})");
    private static final Pattern DEGREES = Pattern.compile("\\d{1,3}(\\.\\d{1,15})?");

    private final RowReader row;
    private final int count;
    private final List<String> names;

    private VenueCells(RowReader row) {
        this.row = row;
        this.names = row.lines(SalonColumn.VENUE);
        this.count = names.size();
    }

    static List<Venue> read(RowReader row) {
        return new VenueCells(row).venues();
    }

    private List<Venue> venues() {
        List<String> municipalities = lines(SalonColumn.MUNICIPALITY, 50);
        List<String> postalCodes = lines(SalonColumn.POSTAL_CODE, 20);
        List<String> addresses = lines(SalonColumn.ADDRESS, 300);
        List<String> latitudes = lines(SalonColumn.LATITUDE, 20);
        List<String> longitudes = lines(SalonColumn.LONGITUDE, 20);
        List<String> accesses = lines(SalonColumn.ACCESS, 500);
        checkNames();
        List<Venue> venues = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Double latitude = degrees(SalonColumn.LATITUDE, latitudes.get(i), 20, 46);
            Double longitude = degrees(SalonColumn.LONGITUDE, longitudes.get(i), 122, 154);
            requireBoth(SalonColumn.LATITUDE, latitudes.get(i), longitudes.get(i));
            requireBoth(SalonColumn.LONGITUDE, longitudes.get(i), latitudes.get(i));
            venues.add(new Venue(names.get(i), municipalities.get(i), postalCode(postalCodes.get(i)), addresses.get(i),
                latitude, longitude, accesses.get(i)));
        }
        return venues;
    }

    private void checkNames() {
        if (count > MOST) {
            row.fault(SalonColumn.VENUE, ViolationCode.TOO_MANY, MOST);
        }
        if (names.stream().anyMatch(String::isEmpty)) {
            row.fault(SalonColumn.VENUE, ViolationCode.REQUIRED);
        }
        checkLength(SalonColumn.VENUE, names, 200);
    }

    /** As many as there are venues, null where there is none. The only venue may have an address of several lines. */
    private List<String> lines(SalonColumn column, int longest) {
        List<String> lines = row.lines(column);
        if (count == 1 && lines.size() > 1) {
            lines = List.of(String.join(" ", lines).strip());
        }
        if (count == 0 && !lines.isEmpty()) {
            row.fault(column, ViolationCode.NOT_ALLOWED);
        } else if (lines.size() > count) {
            row.fault(column, ViolationCode.TOO_MANY, count);
        }
        checkLength(column, lines, longest);
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            padded.add(i < lines.size() && !lines.get(i).isEmpty() ? lines.get(i) : null);
        }
        return padded;
    }

    private void checkLength(SalonColumn column, List<String> lines, int longest) {
        if (lines.stream().anyMatch(line -> line.length() > longest)) {
            row.fault(column, ViolationCode.TOO_LONG, longest);
        }
    }

    private String postalCode(String written) {
        if (written == null) {
            return null;
        }
        var matcher = POSTAL_CODE.matcher(Dashes.unified(written));
        if (!matcher.matches()) {
            row.fault(SalonColumn.POSTAL_CODE, ViolationCode.INVALID_FORMAT);
            return null;
        }
        return matcher.group(1) + "-" + matcher.group(2);
    }

    private Double degrees(SalonColumn column, String written, int least, int most) {
        if (written == null) {
            return null;
        }
        String number = CellText.unified(written);
        if (!DEGREES.matcher(number).matches()) {
            row.fault(column, ViolationCode.NOT_A_NUMBER);
            return null;
        }
        double degrees = Double.parseDouble(number);
        if (degrees < least) {
            row.fault(column, ViolationCode.TOO_SMALL, least);
        } else if (degrees > most) {
            row.fault(column, ViolationCode.TOO_LARGE, most);
        }
        return degrees;
    }

    private void requireBoth(SalonColumn column, String one, String other) {
        if (one == null && other != null && !row.isFormula(column)) {
            row.fault(column, ViolationCode.REQUIRED);
        }
    }
}
