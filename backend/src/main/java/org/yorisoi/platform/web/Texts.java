package org.yorisoi.platform.web;

/** Texts that may be left out. */
public final class Texts {

    private Texts() {
    }

    /** Without outer blanks; null when nothing is left. */
    public static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
