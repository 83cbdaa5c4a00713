package org.yorisoi.hospital;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;

/** A hospital that is, or was, designated for cancer care. */
@Entity
@Table(name = "hospital")
public class Hospital {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    private String name;
    private String kana;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "hospital_designation", joinColumns = @JoinColumn(name = "hospital_id"))
    @OrderBy("from")
    @BatchSize(size = 200)
    private List<Designation> designations = new ArrayList<>();
    @Embedded
    private Location location;
    @Embedded
    private SupportCentre supportCentre;
    @Version
    private long version;

    protected Hospital() {
    }

    Hospital(String prefectureCode, HospitalDetails details) {
        this.prefectureCode = prefectureCode;
        describe(details);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String kana() {
        return kana;
    }

    /** In the order of time. They never overlap. */
    public List<Designation> designations() {
        return List.copyOf(designations);
    }

    public Optional<DesignationKind> designationOn(LocalDate day) {
        return designations.stream().filter(d -> d.holdsOn(day)).map(Designation::kind).findFirst();
    }

    public Optional<Location> location() {
        return Optional.ofNullable(location);
    }

    public Optional<SupportCentre> supportCentre() {
        return Optional.ofNullable(supportCentre);
    }

    public long version() {
        return version;
    }

    void describe(HospitalDetails details) {
        name = details.name();
        kana = details.kana();
        if (!designations.equals(details.designations())) {
            designations.clear();
            designations.addAll(details.designations());
        }
        location = details.location();
        supportCentre = details.supportCentre();
    }
}
