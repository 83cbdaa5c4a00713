package org.yorisoi.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A course held by others, nationally as a rule, of which the prefecture counts how many of its medical staff went. */
@Entity
@Table(name = "external_course")
public class ExternalCourse {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    @Column(name = "held_on")
    private LocalDate date;
    private String title;
    private String organiser;
    private int medicalParticipants;
    @Version
    private long version;

    protected ExternalCourse() {
    }

    ExternalCourse(String prefectureCode, ExternalCourseDetails details) {
        this.prefectureCode = prefectureCode;
        describe(details);
    }

    public UUID id() {
        return id;
    }

    public LocalDate date() {
        return date;
    }

    public String title() {
        return title;
    }

    public String organiser() {
        return organiser;
    }

    public int medicalParticipants() {
        return medicalParticipants;
    }

    public long version() {
        return version;
    }

    public ExternalCourseDetails details() {
        return new ExternalCourseDetails(date, title, organiser, medicalParticipants);
    }

    void describe(ExternalCourseDetails details) {
        date = details.date();
        title = details.title();
        organiser = details.organiser();
        medicalParticipants = details.medicalParticipants();
    }
}
