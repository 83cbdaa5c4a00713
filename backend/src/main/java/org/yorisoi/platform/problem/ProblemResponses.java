package org.yorisoi.platform.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** A problem as an HTTP answer. */
public final class ProblemResponses {

    /** RFC 9457, section 3. */
    public static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    private ProblemResponses() {
    }

    public static Response of(Problem problem, List<Locale> languages) {
        return of(problem, ProblemDocument.of(problem, languages), languages);
    }

    /** For the token endpoint, whose clients also expect RFC 6749's {@code error}. */
    public static Response ofOAuth(Problem problem, String error, List<Locale> languages) {
        return of(problem, ProblemDocument.of(problem, languages).withOAuthError(error), languages);
    }

    private static Response of(Problem problem, ProblemDocument document, List<Locale> languages) {
        Response.ResponseBuilder response = Response.status(problem.type().status())
            .type(PROBLEM_JSON)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .header(HttpHeaders.CONTENT_LANGUAGE, Bilingual.prefersEnglish(languages) ? "en" : "ja")
            .entity(document);
        if (document.retryAfter() != null) {
            response.header(HttpHeaders.RETRY_AFTER, document.retryAfter());
        }
        if (problem.type() == ProblemType.INVALID_CLIENT) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Yorisoi\"");
        } else if (problem.type().status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Yorisoi\"");
        }
        return response.build();
    }
}
