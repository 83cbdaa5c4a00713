package org.yorisoi.platform.problem;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text as people write it: every script and emoji, but no control characters (line breaks and tabs apart), no
 * characters that turn the direction of other people's text, and no half surrogate pairs.
 */
@Documented
@Constraint(validatedBy = PlainText.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    String message() default "invalid character";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at each code point once. */
    final class Check implements ConstraintValidator<PlainText, CharSequence> {

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return text == null || isPlain(text);
        }

        /** For texts that don't come through Bean Validation, such as cells of a file. */
        public static boolean isPlain(CharSequence text) {
            return text.codePoints().noneMatch(Check::isForbidden);
        }

        private static boolean isForbidden(int c) {
            return switch (Character.getType(c)) {
                case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
                case Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
                case Character.FORMAT -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
                default -> false;
            };
        }
    }
}
