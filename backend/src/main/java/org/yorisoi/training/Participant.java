package org.yorisoi.training;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.yorisoi.platform.encryption.EncryptedText;

/**
 * Somebody who took part in a training. That a name stands among the peers tells that its bearer had cancer, so all
 * text about a person is encrypted.
 *
 * @param id stays the same when the entry is corrected
 * @param kana may be null
 * @param hospitalId the hospital whose staff she belongs to; null for everybody else
 * @param affiliation where she comes from, in words; may be null
 */
@Embeddable
public record Participant(
    @Column(name = "id") UUID id,
    @Convert(converter = Participant.NameText.class) String name,
    @Convert(converter = Participant.KanaText.class) String kana,
    @Enumerated(EnumType.STRING) Category category,
    @Enumerated(EnumType.STRING) Course course,
    UUID hospitalId,
    @Convert(converter = Participant.AffiliationText.class) String affiliation) {

    Participant withId(UUID given) {
        return new Participant(given, name, kana, category, course, hospitalId, affiliation);
    }

    @Converter
    static class NameText extends EncryptedText {
        NameText() {
            super("training_participant.name");
        }
    }

    @Converter
    static class KanaText extends EncryptedText {
        KanaText() {
            super("training_participant.kana");
        }
    }

    @Converter
    static class AffiliationText extends EncryptedText {
        AffiliationText() {
            super("training_participant.affiliation");
        }
    }
}
