package org.yorisoi.consultation;

import java.util.Set;
import java.util.stream.Collectors;
import org.yorisoi.platform.privacy.PersonalText;
import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;

/**
 * Free text about what was talked about with visitors, who stay anonymous: a text that looks as if it named somebody, or said
 * how to reach her, is not taken before its writer has looked at it once more. The text itself is never repeated.
 */
public final class FreeText {

    private static final Bilingual LOOK_AGAIN = Bilingual.of(
        "個人が分からないことを確かめたうえで、「確認しました」を選んで保存してください。",
        "Make sure that it identifies nobody, then confirm that you have checked it and save again.");

    private FreeText() {
    }

    /**
     * @param field where a fault is told
     * @param text may be null
     * @param checked whether the writer has looked at it once more
     */
    public static void check(Violations violations, String field, String text, boolean checked) {
        Set<PersonalText.Kind> found = checked ? Set.of() : PersonalText.in(text);
        violations.when(!found.isEmpty(), field, ViolationCode.LOOKS_PERSONAL, words(found), LOOK_AGAIN);
    }

    private static Bilingual words(Set<PersonalText.Kind> found) {
        return Bilingual.of(
            found.stream().map(kind -> kind.words().ja()).collect(Collectors.joining("・")),
            found.stream().map(kind -> kind.words().en()).collect(Collectors.joining(", ")));
    }
}
