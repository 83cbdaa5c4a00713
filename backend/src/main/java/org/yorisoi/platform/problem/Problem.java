package org.yorisoi.platform.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;

/**
 * Something that went wrong and that the caller is told about, as one of the closed list of {@link ProblemType}s.
 *
 * <p>It is a {@link WebApplicationException} only so that parameter converters may throw it; rooms treat it as a plain
 * unchecked exception.
 */
public final class Problem extends WebApplicationException {

    private final ProblemType type;
    private final Bilingual detail;
    private final List<Violation> violations;
    private final Duration retryAfter;

    private Problem(ProblemType type, Bilingual detail, List<Violation> violations, Duration retryAfter) {
        super(type.slug(), Response.status(type.status()).build());
        this.type = type;
        this.detail = detail;
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    public static Problem of(ProblemType type) {
        return new Problem(type, null, List.of(), null);
    }

    /** A problem with a sentence that says what to do. The sentence must not contain personal data. */
    public static Problem of(ProblemType type, Bilingual detail) {
        return new Problem(type, detail, List.of(), null);
    }

    public static Problem of(ProblemType type, List<Violation> violations) {
        return new Problem(type, null, violations, null);
    }

    /** A problem of one field, with a sentence that says what to do. The sentence must not contain personal data. */
    public static Problem violation(Bilingual detail, Violation violation) {
        return new Problem(ProblemType.VALIDATION_FAILED, detail, List.of(violation), null);
    }

    public static Problem violation(String field, ViolationCode code, Object... values) {
        return of(ProblemType.VALIDATION_FAILED, List.of(Violation.of(field, code, values)));
    }

    public static Problem tooManyAttempts(Duration retryAfter) {
        return new Problem(ProblemType.TOO_MANY_ATTEMPTS, null, List.of(), retryAfter);
    }

    public static Problem notFound() {
        return of(ProblemType.NOT_FOUND);
    }

    public ProblemType type() {
        return type;
    }

    /** May be null. */
    public Bilingual detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** How long to wait before the next attempt; null where waiting does not help. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
