package org.yorisoi.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a browser does with a file that is answered: {@code Content-Disposition}. */
public enum Attachment {
    /** Saved. */
    ATTACHMENT,
    /** Shown, if the browser can. */
    INLINE;

    /** With a Japanese name for every current browser (RFC 6266, RFC 5987) and an ASCII one for the rest. */
    public String named(String ascii, String japanese) {
        return name().toLowerCase(Locale.ROOT) + "; filename=\"" + ascii + "\"; filename*=UTF-8''"
            + URLEncoder.encode(japanese, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
