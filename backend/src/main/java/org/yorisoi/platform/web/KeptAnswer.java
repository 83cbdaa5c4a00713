package org.yorisoi.platform.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * An answer as its bytes, with the state of affairs under which it is true. It is packed once instead of at every request;
 * packed or not it has the same tag, and {@code Vary} keeps the two apart.
 */
final class KeptAnswer {

    static final String CACHE_CONTROL = "public, max-age=0, must-revalidate";
    static final String VARY = "Accept, Accept-Encoding, Authorization, Cookie";
    private static final int TOO_SMALL_TO_PACK = 512;
    private static final Pattern NO_GZIP = Pattern.compile("gzip *; *q=0(\\.0*)?(,|$)");

    /** Where Quarkus looks for the name under which a request is measured. */
    private static final String MEASURED_AS = "UrlPathTemplate";

    private final Basis basis;
    private final String measuredAs;
    private final String mediaType;
    private final String tag;
    private final Buffer bytes;
    private final Buffer packed;

    /** What an answer is true for. */
    record Basis(String prefecture, String subject, long revision, LocalDate day) {
    }

    /** @param made the request for which it was made */
    KeptAnswer(Basis basis, HttpServerRequest made, String mediaType, byte[] bytes) {
        this.basis = basis;
        this.measuredAs = ((HttpServerRequestInternal) made).context().getLocal(MEASURED_AS);
        this.mediaType = mediaType;
        this.tag = '"' + hash(bytes) + '"';
        this.bytes = Buffer.buffer(bytes);
        this.packed = bytes.length < TOO_SMALL_TO_PACK ? null : Buffer.buffer(pack(bytes));
    }

    Basis basis() {
        return basis;
    }

    String tag() {
        return tag;
    }

    int size() {
        return bytes.length() + (packed == null ? 0 : packed.length());
    }

    /** Whether the caller has it already (RFC 9110, section 13.1.2). */
    boolean isAmong(String ifNoneMatch) {
        return ifNoneMatch != null && Arrays.stream(ifNoneMatch.split(",")).map(String::strip)
            .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }

    /** To HEAD the same as to GET, without the bytes (RFC 9110, section 9.3.2). */
    void answer(HttpServerRequest request) {
        if (measuredAs != null) {
            ((HttpServerRequestInternal) request).context().putLocal(MEASURED_AS, measuredAs);
        }
        HttpServerResponse response = request.response();
        response.headers().set(HttpHeaders.ETAG, tag).set(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL)
            .set(HttpHeaders.VARY, VARY);
        if (isAmong(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        boolean pack = packed != null && unpacks(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        response.headers().set(HttpHeaders.CONTENT_TYPE, mediaType)
            .set(HttpHeaders.CONTENT_ENCODING, pack ? "gzip" : "identity");
        Buffer body = pack ? packed : bytes;
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length())).end();
        } else {
            response.end(body);
        }
    }

    private static boolean unpacks(String acceptEncoding) {
        return acceptEncoding != null && acceptEncoding.contains("gzip") && !NO_GZIP.matcher(acceptEncoding).find();
    }

    private static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return packed.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 18));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
