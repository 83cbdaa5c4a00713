package org.yorisoi.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import org.yorisoi.platform.encryption.KeyedHash;
import org.yorisoi.platform.paging.SearchText;

/**
 * Names as they are compared when the same person is looked for: whatever their width, blanks and kind of kana, hashed with a
 * key. Equal hashes only say that somebody should look: the same name is not the same person.
 */
@ApplicationScoped
public class NameHashes {

    private final KeyedHash hash;

    NameHashes(KeyedHash hash) {
        this.hash = hash;
    }

    public String ofName(String prefecture, String name) {
        return hash.of(SearchText.folded(name), prefecture + " name");
    }

    public String ofKana(String prefecture, String kana) {
        return hash.of(SearchText.folded(kana), prefecture + " kana");
    }
}
