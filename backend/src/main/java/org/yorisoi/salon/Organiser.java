package org.yorisoi.salon;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.platform.encryption.EncryptedText;

/** Somebody who keeps a salon (世話人). Most organisers have had cancer themselves: all that tells who they are is encrypted. */
@Entity
@Table(name = "salon_organiser")
public class Organiser {

    /**
     * Consent to be named in public.
     *
     * @param textVersion which text was agreed to
     * @param withdrawnOn null while it stands
     */
    @Embeddable
    public record Consent(@Column(name = "consent_given_on") LocalDate givenOn,
                          @Column(name = "consent_text_version") String textVersion,
                          @Column(name = "consent_withdrawn_on") LocalDate withdrawnOn) {
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private UUID salonId;
    @Convert(converter = NameText.class)
    private String name;
    @Convert(converter = KanaText.class)
    private String kana;
    @Convert(converter = TelephoneText.class)
    private String telephone;
    @Convert(converter = EmailText.class)
    private String email;
    private UUID accountId;
    private String accountUsername;
    private LocalDate activeFrom;
    private LocalDate activeTo;
    @Embedded
    private Consent consent;
    @Version
    private long version;

    protected Organiser() {
    }

    Organiser(UUID salonId, OrganiserDetails details, UUID accountId) {
        this.salonId = salonId;
        describe(details, accountId);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** May be null. */
    public String kana() {
        return kana;
    }

    /** May be null. */
    public String telephone() {
        return telephone;
    }

    /** May be null. */
    public String email() {
        return email;
    }

    /** The account by which she keeps the salon herself; null without one. */
    public String accountUsername() {
        return accountUsername;
    }

    public LocalDate activeFrom() {
        return activeFrom;
    }

    /** The last day; null while there is no end in sight. */
    public LocalDate activeTo() {
        return activeTo;
    }

    public Optional<Consent> consent() {
        return Optional.ofNullable(consent);
    }

    public long version() {
        return version;
    }

    /** What she is sorted by. */
    String reading() {
        return kana == null ? name : kana;
    }

    void describe(OrganiserDetails details, UUID account) {
        name = details.name();
        kana = details.kana();
        telephone = details.telephone();
        email = details.email();
        accountId = account;
        accountUsername = details.accountUsername();
        activeFrom = details.activeFrom();
        activeTo = details.activeTo();
        consent = details.consent();
    }

    @Converter
    static class NameText extends EncryptedText {
        NameText() {
            super("salon_organiser.name");
        }
    }

    @Converter
    static class KanaText extends EncryptedText {
        KanaText() {
            super("salon_organiser.kana");
        }
    }

    @Converter
    static class TelephoneText extends EncryptedText {
        TelephoneText() {
            super("salon_organiser.telephone");
        }
    }

    @Converter
    static class EmailText extends EncryptedText {
        EmailText() {
            super("salon_organiser.email");
        }
    }
}
