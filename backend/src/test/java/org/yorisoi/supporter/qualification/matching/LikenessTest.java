package org.yorisoi.supporter.qualification.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LikenessTest {

    @Test
    void blanks_width_and_kind_of_kana_say_nothing() {
        Likeness likeness = Likeness.of("見本　花子", "ミホン ハナコ", "見本花子", "みほん　はなこ");
        assertEquals(new Likeness(Agreement.AGREES, Agreement.AGREES), likeness);
        assertEquals(Agreement.AGREES, Likeness.of("見本 花子", "ﾐﾎﾝ ﾊﾅｺ", "見本 花子", "みほん はなこ").kana());
    }

    @Test
    void variants_of_characters_are_similar_and_told() {
        assertEquals(Agreement.SIMILAR, Likeness.of("髙﨑 𠮷子", null, "高崎 吉子", "たかさき よしこ").name());
        assertEquals(Agreement.SIMILAR, Likeness.of("渡邉 斎", null, "渡辺 齋", null).name());
        assertEquals(Agreement.SIMILAR, Likeness.of("x", "かづこ", "y", "かずこ").kana());
        assertEquals(Agreement.SIMILAR, Likeness.of("x", "みほん しょうこ", "y", "みほん しようこ").kana());
    }

    @Test
    void other_names_differ_and_what_is_not_there_is_unknown() {
        assertEquals(new Likeness(Agreement.DIFFERS, Agreement.UNKNOWN), Likeness.of("見本 花子", null, "見本 花美", "みほん"));
        assertEquals(Agreement.UNKNOWN, Likeness.of("見本 花子", " ", "見本 花子", "みほん").kana());
    }

    @Test
    void a_name_or_a_reading_in_common_is_proposed_and_nothing_else() {
        assertTrue(Likeness.of("見本 花子", null, "見本 花子", "みほん はなこ").isProposed());
        assertTrue(Likeness.of("旧姓 花子", "みほん はなこ", "見本 花子", "みほん はなこ").isProposed());
        assertFalse(Likeness.of("見本 花子", "みほん はなこ", "見本 花美", "みほん はなみ").isProposed());
    }

    @Test
    void the_more_agrees_the_stronger() {
        int both = Likeness.of("見本 花子", "みほん はなこ", "見本 花子", "みほん はなこ").strength();
        int nameOnly = Likeness.of("見本 花子", "みもと はなこ", "見本 花子", "みほん はなこ").strength();
        int kanaOnly = Likeness.of("三本 花子", "みほん はなこ", "見本 花子", "みほん はなこ").strength();
        assertTrue(both > nameOnly && nameOnly > kanaOnly);
    }
}
