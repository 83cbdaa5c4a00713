package org.yorisoi.hospital;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A specialist (がん専門相談員) of a hospital's support centre, who takes turns at the consultation rooms. */
@Entity
@Table(name = "specialist")
public class Specialist {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private UUID hospitalId;
    private String name;
    private String kana;
    private LocalDate activeFrom;
    private LocalDate activeTo;
    @Version
    private long version;

    protected Specialist() {
    }

    Specialist(UUID hospitalId, SpecialistDetails details) {
        this.hospitalId = hospitalId;
        describe(details);
    }

    public UUID id() {
        return id;
    }

    UUID hospitalId() {
        return hospitalId;
    }

    public String name() {
        return name;
    }

    public String kana() {
        return kana;
    }

    public LocalDate activeFrom() {
        return activeFrom;
    }

    /** The last day; null while she is there. */
    public LocalDate activeTo() {
        return activeTo;
    }

    public long version() {
        return version;
    }

    void describe(SpecialistDetails details) {
        name = details.name();
        kana = details.kana();
        activeFrom = details.activeFrom();
        activeTo = details.activeTo();
    }
}
