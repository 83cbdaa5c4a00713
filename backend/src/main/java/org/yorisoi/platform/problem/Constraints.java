package org.yorisoi.platform.problem;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.Collection;

/** Reads Bean Validation's findings as violations. */
final class Constraints {

    private Constraints() {
    }

    /** {@code create.request.dates[0]} as a caller knows it: without the method's and, for a body, the argument's name. */
    static String field(Path path) {
        StringBuilder field = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.METHOD) {
                continue;
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
                continue;
            }
            if (node.getIndex() != null) {
                field.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            } else if (node.getKind() == ElementKind.CONTAINER_ELEMENT && node.getIndex() == null) {
                field.append("[]");
            }
        }
        return field.isEmpty() ? parameter : field.toString();
    }

    static Violation violation(String field, ConstraintDescriptor<?> descriptor, Object value) {
        Annotation constraint = descriptor.getAnnotation();
        return switch (constraint) {
            case NotNull c -> Violation.of(field, ViolationCode.REQUIRED);
            case NotBlank c -> Violation.of(field, ViolationCode.REQUIRED);
            case NotEmpty c -> Violation.of(field, ViolationCode.REQUIRED);
            case Size c -> size(field, c, value);
            case Min c -> Violation.of(field, ViolationCode.TOO_SMALL, c.value());
            case DecimalMin c -> Violation.of(field, ViolationCode.TOO_SMALL, c.value());
            case Max c -> Violation.of(field, ViolationCode.TOO_LARGE, c.value());
            case DecimalMax c -> Violation.of(field, ViolationCode.TOO_LARGE, c.value());
            case PlainText c -> Violation.of(field, ViolationCode.INVALID_CHARACTER);
            default -> Violation.of(field, ViolationCode.INVALID_FORMAT);
        };
    }

    private static Violation size(String field, Size size, Object value) {
        boolean collection = value instanceof Collection<?>;
        int length = value instanceof Collection<?> c ? c.size() : value == null ? 0 : value.toString().length();
        if (length > size.max()) {
            return Violation.of(field, collection ? ViolationCode.TOO_MANY : ViolationCode.TOO_LONG, size.max());
        }
        return Violation.of(field, collection ? ViolationCode.TOO_FEW : ViolationCode.TOO_SHORT, size.min());
    }
}
