package org.yorisoi.training.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yorisoi.platform.sheet.CellText;

/** The columns that are understood, under the headings that offices give them. */
public enum ImportColumn {
    DATE(100, "開催日", "開催年月日", "日付", "年月日", "期日"),
    TITLE(200, "項目", "研修名", "研修会名", "名称", "題名"),
    KIND(100, "種別", "種類", "区分"),
    DELIVERY(100, "開催方法", "開催形式", "方法"),
    PLACE(200, "会場", "場所", "開催場所"),
    PEER(100, "ピア", "ピアサポーター", "ピア・サポーター"),
    MEDICAL(100, "医療者", "医療"),
    GOVERNMENT(100, "行政", "行政職員"),
    NOTE(2000, "備考", "注", "脚注", "摘要"),
    ORGANISER(200, "主催", "主催者", "organizer"),
    MEDICAL_FROM_PREFECTURE(100, "参加人数", "参加者数", "参加医療者数", "medical_participants", "medicalparticipants");

    private final int longest;
    private final List<String> headings;

    ImportColumn(int longest, String... headings) {
        this.longest = longest;
        this.headings = List.of(headings);
    }

    /** The name in the contract: {@code medical_from_prefecture}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** More characters than this are too long for it. */
    int longest() {
        return longest;
    }

    /** The column under this heading, whatever its width, case and unit: ピア（人） is ピア. */
    static Optional<ImportColumn> under(String heading) {
        String word = CellText.normal(heading).toLowerCase(Locale.ROOT).replaceAll("\\s+", "")
            .replaceAll("\\((人|名|人数)\\)$", "");
        return Arrays.stream(values()).filter(column -> column.key().equals(word) || column.headings.contains(word))
            .findFirst();
    }
}
