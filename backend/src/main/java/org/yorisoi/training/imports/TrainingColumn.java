package org.yorisoi.training.imports;

import java.util.List;
import org.yorisoi.platform.imports.ImportColumn;

/** The columns that are understood, under the headings that offices give them. */
enum TrainingColumn implements ImportColumn {
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

    TrainingColumn(int longest, String... headings) {
        this.longest = longest;
        this.headings = List.of(headings);
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public List<String> headings() {
        return headings;
    }
}
