package org.yorisoi.consultation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A month in which nothing changes any more that the ledger counts. */
@Entity
@Table(name = "closed_month")
class ClosedMonth {

    /** @param month such as 2026-12 */
    @Embeddable
    record Key(String prefectureCode, String month) {

        static Key of(String prefecture, YearMonth month) {
            return new Key(prefecture, month.toString());
        }
    }

    @EmbeddedId
    private Key key;
    private Instant closedAt;
    private UUID closedBy;

    protected ClosedMonth() {
    }

    ClosedMonth(Key key, Instant at, UUID by) {
        this.key = key;
        this.closedAt = at.truncatedTo(ChronoUnit.MILLIS);
        this.closedBy = by;
    }

    YearMonth month() {
        return YearMonth.parse(key.month());
    }
}
