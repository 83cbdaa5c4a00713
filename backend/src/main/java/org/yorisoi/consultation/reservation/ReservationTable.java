package org.yorisoi.consultation.reservation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.sheet.CsvWriter;
import org.yorisoi.platform.time.TokyoClock;

/** The reservations as a file: what the caller sees in the list. */
@ApplicationScoped
public class ReservationTable {

    private static final int ROWS_AT_ONCE = 200;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ReservationService reservations;

    ReservationTable(ReservationService reservations) {
        this.reservations = reservations;
    }

    /** Writes the table to a stream. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** @param bom whether to begin with the mark by which Excel recognises UTF-8 */
    public Writing csv(String prefecture, ReservationFilter filter, boolean bom) {
        Page<ReservationSeen> first = some(prefecture, filter, null);
        return out -> {
            try (CsvWriter csv = new CsvWriter(out, bom)) {
                csv.row("日付", "開始", "終了", "相談室", "状態", "病院の管理番号", "病院", "仮予約の期限", "予約した日時");
                Page<ReservationSeen> page = first;
                write(csv, page.items());
                while (page.next() != null) {
                    page = some(prefecture, filter, page.next());
                    write(csv, page.items());
                }
            }
        };
    }

    private Page<ReservationSeen> some(String prefecture, ReservationFilter filter, String cursor) {
        return QuarkusTransaction.joiningExisting()
            .call(() -> reservations.list(prefecture, filter, PageRequest.of(ROWS_AT_ONCE, cursor)));
    }

    private static void write(CsvWriter csv, List<ReservationSeen> rows) throws IOException {
        for (ReservationSeen row : rows) {
            csv.row(row.session().date(), row.slot().time().start(), row.slot().time().end(), row.roomName(),
                word(row.state()), row.reservation().reference(), row.hospitalName(),
                row.state() == ReservationState.HELD ? minute(row.reservation().holdUntil()) : null,
                minute(row.reservation().madeAt()));
        }
    }

    private static String minute(Instant at) {
        return MINUTE.format(TokyoClock.at(at));
    }

    private static String word(ReservationState state) {
        return switch (state) {
            case HELD -> "仮予約";
            case CONFIRMED -> "確定";
            case CANCELLED -> "取消";
            case EXPIRED -> "期限切れ";
            case MOVED -> "移動済み";
            case SESSION_CANCELLED -> "開催中止";
        };
    }
}
