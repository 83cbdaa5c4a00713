package org.yorisoi.training;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import org.yorisoi.platform.encryption.EncryptedText;

/** Somebody who leads a training. The salon network sends many of them: people who have had cancer themselves. */
@Embeddable
record Facilitator(@Convert(converter = Facilitator.NameText.class) String name) {

    @Converter
    static class NameText extends EncryptedText {
        NameText() {
            super("training_facilitator.name");
        }
    }
}
