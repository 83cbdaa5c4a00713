package org.yorisoi.platform.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is wrong with one field. Messages never repeat the value: it may be personal data. */
public enum ViolationCode {

    REQUIRED("入力してください", "This is required"),
    TOO_SHORT("%s文字以上で入力してください", "Use at least %s characters"),
    TOO_LONG("%s文字以内で入力してください", "Use at most %s characters"),
    TOO_FEW("%s件以上入力してください", "Give at least %s"),
    TOO_MANY("%s件以内で入力してください", "Give at most %s"),
    TOO_SMALL("%s以上の数で入力してください", "Use a number of at least %s"),
    TOO_LARGE("%s以下の数で入力してください", "Use a number of at most %s"),
    INVALID_FORMAT("形式が正しくありません", "The format is not right"),
    INVALID_CHARACTER("使えない文字（制御文字など）が含まれています", "It contains characters that are not allowed"),
    UNKNOWN_FIELD("この項目はありません", "There is no such field"),
    WRONG_TYPE("値の種類が正しくありません", "The value has the wrong type"),
    UNKNOWN_VALUE("選べない値です", "This is not one of the possible values"),
    INVALID_DATE("存在する日付を YYYY-MM-DD の形で入力してください", "Give an existing date as YYYY-MM-DD"),
    IN_FUTURE("今日までの日付を入力してください", "Give a date no later than today"),
    BEFORE_START("開始より後にしてください", "This must not be before the start"),
    DUPLICATE("同じものが重複しています", "This appears twice"),
    UNKNOWN_REFERENCE("参照先が見つかりません", "This refers to something that does not exist"),
    NOT_ALLOWED("この値は使えません", "This value is not allowed"),
    LOOKS_PERSONAL("%sのように見えます。個人が分かる情報は扱えません。%s",
        "This looks like %s. What identifies a person is not accepted. %s"),
    CONSENT_REQUIRED("同意が記録されるまで入力できません", "This can't be given before a consent is recorded"),
    OVERLAP("期間が重なっています", "The periods overlap"),
    DOES_NOT_ADD_UP("人数 %s に対して名簿は %s 人です", "The headcount is %s, the list names %s"),
    NOT_UNDERSTOOD("%s〜%s文字目を読み取れません", "Characters %s to %s were not understood"),
    FORMULA("数式は取り込めません。値を入力してください", "Formulas are not imported. Give the value"),
    NOT_A_NUMBER("数を入力してください", "Give a number"),
    SURPLUS("見出しのない列に値があります", "There is something in a column without a heading"),
    DIFFERS("登録済みの内容と違います", "This is not what is stored"),
    KEPT_AS_WRITTEN("読み取れないところがあるので、書かれたまま登録します", "Not all of this was understood; it is kept as written"),
    SAME_NAME("同じ名前のものが登録されています。場所が変わったのなら、取り込まずに登録を直してください",
        "Something of this name is stored. If it only moved, edit it instead of importing it"),
    MISSING_COLUMN("列がありません", "This column is missing"),
    UNREADABLE("ファイルを読み取れません", "The file could not be read");

    private final Bilingual message;

    ViolationCode(String ja, String en) {
        this.message = Bilingual.of(ja, en);
    }

    public Bilingual message(Object... values) {
        return message.with(values);
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
