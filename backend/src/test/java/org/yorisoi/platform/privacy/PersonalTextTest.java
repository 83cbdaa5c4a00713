package org.yorisoi.platform.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.platform.privacy.PersonalText.Kind.MAIL;
import static org.yorisoi.platform.privacy.PersonalText.Kind.NAME;
import static org.yorisoi.platform.privacy.PersonalText.Kind.TELEPHONE;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonalTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"山田", "山田太郎", "山田 太郎", "サトウ", "ﾔﾏﾀﾞ ﾊﾅｺ", "やまだはなこ", "患者0012", "外来12 木下様", "A-0123 はなこ", "Yamada Hanako",
        "YAMADA-0017", "ｙａｍａｄａ００１７", "hanako", "Satoh", "ito", "OHTA TARO", "Kobayashi_Jun", "shigeru.yoshida", "Fujii", "huzii-3", "Miyazaki Ken",
        "김민수 12", "Müller"})
    void in_a_reference_these_look_like_names(String reference) {
        assertEquals(Set.of(NAME), PersonalText.inReference(reference));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-0123", "0017", "2026-0042", "2026/12/01-3", "KMC-2026-0017", "R08-12-003", "req_01HZX3ABEWEN0SAT8Q", "REF 17",
        "0193f0a4-7c5d-7abe-8123-0901234567ab", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "00012345678", "0000123456", "K0963831111", "Q2:18",
        "KUMAMOTO-0012", "MIYAZAKI-0003", "cr#4711", "ABC", "X.Y-9", "e3b0c44298fc1c149afbf4c8996fb924", "ext-98", "SODAN-2026-12", "20261201-1330-2"})
    void these_references_say_nothing_of_a_person(String reference) {
        assertEquals(Set.of(), PersonalText.inReference(reference));
    }

    @ParameterizedTest
    @ValueSource(strings = {"096-383-1111", "０９６−３８３−１１１１", "(096)383-1111", "096(383)1111", "096 383 1111", "0963831111", "096.383.1111",
        "096ー383ー1111", "096‐383‐1111", "09012345678", "090-1234-5678", "０９０ー１２３４ー５６７８", "080 1234 5678", "070-1234-5678", "050-1234-5678",
        "0120-123-456", "0120123456", "0570-000-000", "0800-123-4567", "03-1234-5678", "0966-22-1111", "09676-2-1111", "+81 96-383-1111",
        "+81-90-1234-5678", "+81(0)90-1234-5678", "0081 96 383 1111", "TEL0963831111", "TEL:096-383-1111", "KEN-096-383-1111", "〇九六－三八三－一一一一",
        "零九零一二三四五六七八", "2026-12-01 096-383-1111", "0012 090-1234-5678"})
    void these_look_like_telephone_numbers(String text) {
        assertTrue(PersonalText.looksLikeTelephone(text));
        assertTrue(PersonalText.looksLikeTelephone("連絡先は" + text + "です"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-12-01", "2026-12-01 13:30-14:10", "13:30～14:10", "862-0971", "1,234円", "383-1111", "第4回、40分×3枠", "0012", "1234567890",
        "2026年12月1日", "3割負担で100,000円", "二月十四日", "平成三〇年", "00012345678", "CA19-9 1234.5", "CEA 5.0 → 10.5"})
    void these_are_no_telephone_numbers(String text) {
        assertFalse(PersonalText.looksLikeTelephone(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanako@example.jp", "ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ", "a..b.@docomo.ne.jp", "hanako @ example.jp", "hanako(at)example.jp",
        "hanako[at]example.jp", "mailto:yamada.h@mail.example.ac.jp", "連絡はhanako@exampleまで", "hanakoアットマークexample.jp"})
    void these_look_like_mail_addresses(String text) {
        assertTrue(PersonalText.looksLikeMail(text));
        assertTrue(PersonalText.inReference(text).contains(MAIL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3@100円", "https://example.jp/a", "A-0123", "@", "来週 @ 相談室"})
    void these_are_no_mail_addresses(String text) {
        assertFalse(PersonalText.looksLikeMail(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"田中さんのお話を聞いた", "付き添いは娘の花子さん", "主治医の木下先生に相談したい", "佐藤様より電話", "ヤマダさん", "たろうくんのこと", "ご長男の健太君",
        "氏名：見本", "名前: A", "山田太郎", "山田 太郎と話した", "相談者は 林 花子", "鈴木一郎、50代", "ヤマダタロウ", "ヤマダ・ハナコ", "ﾔﾏﾀﾞ ﾊﾅｺ", "やまだ はなこ",
        "高橋に連絡する", "きのう佐々木が来た", "Yamada Hanako", "HANAKO SATO", "Ito, Ken", "井上氏が同席", "土屋さん", "渡邉ちゃん", "山口 花子"})
    void free_texts_with_these_look_as_if_they_named_somebody(String text) {
        assertTrue(PersonalText.looksLikeName(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "患者さんの不安を聞いた", "お母さんと娘さんが来られた", "ご家族様へ説明", "看護師さんとの関係に悩む", "たくさん話して笑顔になった", "みなさんと話したい", "同様の相談が続いている",
        "様子を見たいとのこと", "様々な不安", "お医者さんに聞けない", "赤ちゃんのこと", "担当の先生に質問する", "外科の先生の説明がわからない", "ピアサポーターさんに会いたい", "お花屋さんで働く",
        "山口県から転居", "宮崎に住む母", "石川県の病院", "中村区役所", "佐藤クリニックの紹介", "松本市の相談室", "仕事と治療の両立について", "乳がんの手術後、再発が怖い", "子どもにどう伝えるか",
        "サトウキビ", "抗がん剤の副作用（しびれ）", "緩和ケアのことを知りたい", "ハラスメントの相談", "夫さんが同席", "氏名は聞いていない", "彼氏に言えない", "来週も来たい。友人さんと一緒に",
        "Support group in Kumamoto", "QOL, CA19-9, PET-CT", "がん相談支援センターへつないだ", "Kumamoto Nagasaki"})
    void these_free_texts_name_nobody(String text) {
        assertFalse(PersonalText.looksLikeName(text));
    }

    @Test
    void all_that_a_text_looks_like_is_told() {
        assertEquals(Set.of(NAME, TELEPHONE, MAIL),
            PersonalText.in("山田さん、090-1234-5678、hanako@example.jp"));
        assertEquals(Set.of(NAME, TELEPHONE), PersonalText.inReference("山田 09012345678"));
        assertEquals(Set.of(), PersonalText.in(null));
        assertEquals(Set.of(), PersonalText.inReference(null));
    }
}
