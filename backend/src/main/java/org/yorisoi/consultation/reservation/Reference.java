package org.yorisoi.consultation.reservation;

import org.yorisoi.platform.privacy.PersonalText;
import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;

/** The hospital's own reference for its visitor: a number or a code, never a name or how to reach somebody. */
final class Reference {

    private static final Bilingual INSTEAD = Bilingual.of("院内の管理番号など、それだけでは本人が分からない番号を入れてください（例: A-0123）",
        "Send a number of your own that tells nobody else who it is, such as A-0123");

    private Reference() {
    }

    static Violations check(Violations violations, String reference) {
        PersonalText.inReference(reference).forEach(kind ->
            violations.add("reference", ViolationCode.LOOKS_PERSONAL, kind.words(), INSTEAD));
        return violations;
    }
}
