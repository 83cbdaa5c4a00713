package org.yorisoi.platform.problem;

/**
 * One fault of one field.
 *
 * @param field JSON path such as {@code designations[0].from}, or the name of a parameter
 */
public record Violation(String field, ViolationCode code, Bilingual message) {

    public static Violation of(String field, ViolationCode code, Object... values) {
        return new Violation(field, code, code.message(values));
    }
}
