package org.yorisoi.salon;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.yorisoi.platform.sheet.CsvWriter;
import org.yorisoi.platform.sheet.XlsxTable;
import org.yorisoi.platform.sheet.XlsxWriter;

/**
 * The register as a file, with the columns that can be read in again. Rows are fetched in small numbers and written at once,
 * so that a long table needs no more memory than a short one.
 */
@ApplicationScoped
public class SalonTable {

    private static final int ROWS_AT_ONCE = 200;
    private static final String TITLE = "がんサロン一覧";

    private final Salons salons;
    private final MeetingDirectory meetings;
    private final SalonAccess access;
    private final Clock clock;

    SalonTable(Salons salons, MeetingDirectory meetings, SalonAccess access, Clock clock) {
        this.salons = salons;
        this.meetings = meetings;
        this.access = access;
        this.clock = clock;
    }

    /** Writes the table to a stream. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    @FunctionalInterface
    private interface Row {
        void write(Object... cells) throws IOException;
    }

    /** @param bom whether to begin with the mark by which Excel recognises UTF-8 */
    public Writing csv(String prefecture, SalonFilter filter, boolean bom) {
        SalonQuery query = query(prefecture, filter);
        return out -> {
            try (CsvWriter csv = new CsvWriter(out, bom)) {
                csv.row((Object[]) headings());
                rows(query, csv::row);
            }
        };
    }

    public Writing xlsx(String prefecture, SalonFilter filter) {
        SalonQuery query = query(prefecture, filter);
        return out -> {
            try (XlsxWriter xlsx = new XlsxWriter(out, TITLE)) {
                XlsxTable table = xlsx.sheet(TITLE, Arrays.stream(SalonColumn.values())
                    .mapToDouble(SalonColumn::width).toArray());
                table.heading(headings());
                rows(query, table::row);
            }
        };
    }

    /** What the caller may see is decided now, not when the stream is written. */
    private SalonQuery query(String prefecture, SalonFilter filter) {
        LocalDate from = filter.from() == null ? LocalDate.now(clock) : filter.from();
        return QuarkusTransaction.joiningExisting().call(() -> SalonQuery.of(prefecture, filter, access.seen(prefecture),
            meetings.firstMeetings(prefecture, from, filter.to())));
    }

    private void rows(SalonQuery query, Row row) throws IOException {
        int offset = 0;
        List<Object[]> some;
        do {
            int from = offset;
            some = QuarkusTransaction.requiringNew().call(() -> salons.slice(query, from, ROWS_AT_ONCE).stream()
                .map(SalonTable::cells).toList());
            for (Object[] cells : some) {
                row.write(cells);
            }
            offset += some.size();
        } while (some.size() == ROWS_AT_ONCE);
    }

    private static Object[] cells(Salon salon) {
        SalonRow row = SalonRow.of(salon);
        return Arrays.stream(SalonColumn.values()).map(column -> column.cell(row)).toArray();
    }

    private static String[] headings() {
        return Arrays.stream(SalonColumn.values()).map(SalonColumn::heading).toArray(String[]::new);
    }
}
