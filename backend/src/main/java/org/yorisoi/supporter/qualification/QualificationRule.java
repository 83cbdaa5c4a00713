package org.yorisoi.supporter.qualification;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/** How long the qualifications of a programme last, and who signs its certificates. Every prefecture has one. */
@Entity
@Table(name = "qualification_rule")
public class QualificationRule {

    @Id
    private String prefectureCode;
    @Embedded
    private Terms terms;
    private String issuer;
    @Version
    private long version;

    protected QualificationRule() {
    }

    public Terms terms() {
        return terms;
    }

    /** Who signs the certificates; empty where the programme of the prefecture does. */
    public Optional<String> issuer() {
        return Optional.ofNullable(issuer);
    }

    public long version() {
        return version;
    }

    void is(Terms newTerms, String signedBy) {
        terms = newTerms;
        issuer = signedBy;
    }
}
