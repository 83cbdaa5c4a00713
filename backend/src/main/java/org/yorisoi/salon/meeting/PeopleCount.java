package org.yorisoi.salon.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/**
 * How many different people came to a salon in a month or a fiscal year (実人数), as its organisers know it. Who came twice
 * is one person, so it is never added up over periods and never made out of visits.
 */
@Entity
@Table(name = "salon_people")
public class PeopleCount {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private UUID salonId;
    private String period;
    private Integer people;
    @Version
    private long version;

    protected PeopleCount() {
    }

    PeopleCount(UUID salonId, Period period) {
        this.salonId = salonId;
        this.period = period.text();
    }

    /** {@code 2026-11}, or {@code 2026} for a fiscal year. */
    public String period() {
        return period;
    }

    /** Null when nobody knows. */
    public Integer people() {
        return people;
    }

    /** Rises with every change; 0 as long as nobody has said anything. */
    public long version() {
        return id == null ? 0 : version + 1;
    }

    void are(Integer known) {
        people = known;
    }
}
