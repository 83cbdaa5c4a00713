package org.yorisoi.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of every error answer. */
@Schema(name = "Problem", description = "Problem details (RFC 9457). Never repeats a value that was sent: it may be personal data.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDocument(
    @Schema(description = "Which problem it is, from the closed list", required = true,
        examples = "/problems/validation-failed") String type,
    @Schema(description = "The problem in words, Japanese or English by Accept-Language", required = true,
        examples = "入力内容を確認してください") String title,
    @Schema(description = "HTTP status", required = true, minimum = "400", maximum = "599", examples = "400") int status,
    @Schema(description = "What to do about it, where there is more to say") String detail,
    @Schema(description = "What is wrong with which field") List<FieldViolation> violations,
    @Schema(description = "Seconds to wait before the next attempt (with 429)", examples = "30") Integer retryAfter,
    @Schema(description = "OAuth 2.0 error code (RFC 6749, section 5.2); only at the token endpoint",
        examples = "invalid_client") String error) {

    @Schema(name = "Violation")
    public record FieldViolation(
        @Schema(description = "JSON path of the field or name of the parameter", required = true,
            examples = "designations[0].from") String field,
        @Schema(description = "What is wrong, for programs", required = true, examples = "required") String code,
        @Schema(description = "What is wrong, for people", required = true, examples = "入力してください") String message) {
    }

    public static ProblemDocument of(Problem problem, List<Locale> languages) {
        List<FieldViolation> violations = problem.violations().isEmpty() ? null : problem.violations().stream()
            .map(v -> new FieldViolation(v.field(), v.code().code(), v.message().in(languages)))
            .toList();
        return new ProblemDocument(
            problem.type().uri(),
            problem.type().title().in(languages),
            problem.type().status(),
            problem.detail() == null ? null : problem.detail().in(languages),
            violations,
            problem.retryAfter() == null ? null : (int) Math.max(1, problem.retryAfter().toSeconds()),
            null);
    }

    public ProblemDocument withOAuthError(String code) {
        return new ProblemDocument(type, title, status, detail, violations, retryAfter, code);
    }
}
