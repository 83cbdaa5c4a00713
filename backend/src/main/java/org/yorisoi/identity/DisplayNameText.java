package org.yorisoi.identity;

import jakarta.persistence.Converter;
import org.yorisoi.platform.encryption.EncryptedText;

/** An account's display name: with the role it may tell that somebody had cancer, so it is encrypted. */
@Converter
class DisplayNameText extends EncryptedText {

    DisplayNameText() {
        super("account.display_name");
    }
}
