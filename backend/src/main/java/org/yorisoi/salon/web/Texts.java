package org.yorisoi.salon.web;

/** Texts that may be left out. */
final class Texts {

    private Texts() {
    }

    /** Without outer blanks; null when nothing is left. */
    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
