package org.yorisoi.consultation.debrief;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.yorisoi.platform.encryption.EncryptedText;

/**
 * A supporter who was on duty, in the debrief.
 *
 * @param present whether she was at the debrief
 * @param strain how much it weighs on her, from 0 (not at all) to 3 (too much to go on like this); null when nobody asked
 * @param note about it; may be null
 */
@Embeddable
public record SupporterDebriefed(UUID supporterId, boolean present,
                                 @Convert(converter = StrainText.class) Integer strain,
                                 @Convert(converter = NoteText.class) String note) {

    public static final int MOST_STRAIN = 3;

    /** How somebody bears it is as private as an illness: the number is encrypted too. */
    @Converter
    static class StrainText implements AttributeConverter<Integer, String> {

        private final EncryptedText text = new EncryptedText("debrief_supporter.strain") {
        };

        @Override
        public String convertToDatabaseColumn(Integer strain) {
            return text.convertToDatabaseColumn(strain == null ? null : strain.toString());
        }

        @Override
        public Integer convertToEntityAttribute(String secret) {
            String strain = text.convertToEntityAttribute(secret);
            return strain == null ? null : Integer.valueOf(strain);
        }
    }

    @Converter
    static class NoteText extends EncryptedText {
        NoteText() {
            super("debrief_supporter.note");
        }
    }
}
