package org.yorisoi.salon;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yorisoi.platform.imports.ImportColumn;

/**
 * The columns of the register as a table, for whoever writes it and for whoever reads it. A salon is one row; in the columns
 * of a venue each venue has a line of the cell, so that the first lines of all of them belong together.
 */
public enum SalonColumn implements ImportColumn {
    NAME(30, 200, SalonColumn.of(SalonDetails::name), "名称", "サロン名", "がんサロン名"),
    KANA(30, 200, SalonColumn.of(SalonDetails::kana), "かな", "ふりがな", "フリガナ", "よみ"),
    HOST(24, 200, SalonColumn.of(SalonDetails::host), "主催", "主催者", "運営", "運営団体"),
    VENUE(30, 2010, SalonColumn.ofVenues(Venue::name), "会場", "会場名", "場所", "開催場所"),
    MUNICIPALITY(14, 510, SalonColumn.ofVenues(Venue::municipality), "市町村", "市区町村"),
    POSTAL_CODE(10, 110, SalonColumn.ofVenues(Venue::postalCode), "郵便番号"),
    ADDRESS(30, 3010, SalonColumn.ofVenues(Venue::address), "住所", "所在地"),
    LATITUDE(10, 210, SalonColumn.ofVenues(Venue::latitude), "緯度"),
    LONGITUDE(10, 210, SalonColumn.ofVenues(Venue::longitude), "経度"),
    ACCESS(30, 5010, SalonColumn.ofVenues(Venue::access), "アクセス", "交通"),
    TARGET(24, 300, SalonColumn.of(SalonColumn::target), "対象", "対象者", "対象のがん"),
    DELIVERY(12, 100, SalonColumn.of(details -> SalonWords.of(details.delivery())), "開催方法", "開催形式", "方法"),
    ONLINE_ACCESS(24, 500, SalonColumn.of(SalonDetails::onlineAccess), "オンライン参加方法"),
    FEE(12, 200, SalonColumn.of(SalonDetails::fee), "参加費", "費用", "会費"),
    APPLICATION(12, 100, SalonColumn.of(details -> word(details.application())), "申込", "申し込み", "申込み", "事前申込"),
    APPLICATION_NOTE(24, 500, SalonColumn.of(SalonDetails::applicationNote), "申込方法", "申込の説明"),
    ANONYMITY(8, 100, SalonColumn.of(details -> word(details.anonymity())), "匿名参加", "匿名"),
    CONTACT(24, 200, SalonColumn.ofContact(Contact::name), "連絡先", "問い合わせ先", "問合せ先"),
    TELEPHONE(16, 30, SalonColumn.ofContact(Contact::telephone), "連絡先電話", "電話", "電話番号"),
    EMAIL(24, 254, SalonColumn.ofContact(Contact::email), "メール", "メールアドレス", "連絡先メール"),
    URL(24, 500, SalonColumn.ofContact(Contact::url), "URL", "ホームページ", "Webサイト", "ウェブサイト"),
    EXPECTATION(36, 2000, SalonColumn.of(SalonDetails::expectation), "どんな会", "どんな会?", "内容", "説明"),
    NETWORK_MEMBER(10, 100, SalonColumn.of(details -> details.networkMember() ? SalonWords.MEMBER : null), "ネットワーク"),
    SCHEDULE_TEXT(30, 500, SalonRow::scheduleText, "開催日程", "開催日時", "日程", "日時", "開催日"),
    STATE(10, 100, row -> SalonWords.of(row.state()), "状態"),
    CONFIRMED_ON(14, 100, SalonRow::confirmedOn, "最終確認日", "confirmed");

    private final double width;
    private final int longest;
    private final Function<SalonRow, Object> cell;
    private final List<String> headings;

    SalonColumn(double width, int longest, Function<SalonRow, Object> cell, String... headings) {
        this.width = width;
        this.longest = longest;
        this.cell = cell;
        this.headings = List.of(headings);
    }

    /** What stands above the column when we write it. */
    public String heading() {
        return headings.getFirst();
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public int longest() {
        return longest;
    }

    /** In characters. */
    double width() {
        return width;
    }

    /** A text, a date, or null. */
    public Object cell(SalonRow row) {
        return cell.apply(row);
    }

    private static Function<SalonRow, Object> of(Function<SalonDetails, Object> part) {
        return row -> part.apply(row.details());
    }

    private static Function<SalonRow, Object> ofContact(Function<Contact, Object> part) {
        return row -> Optional.ofNullable(row.details().contact()).map(part).orElse(null);
    }

    private static Function<SalonRow, Object> ofVenues(Function<Venue, Object> part) {
        return row -> {
            String lines = row.details().venues().stream().map(part)
                .map(value -> Objects.toString(value, "").replaceAll("\\R+", " ")).collect(Collectors.joining("\n"));
            return lines.isBlank() ? null : lines;
        };
    }

    private static String target(SalonDetails details) {
        Stream<String> cancers = details.target() == Target.ALL_CANCERS ? Stream.of(SalonWords.ALL_CANCERS)
            : details.cancers().stream().map(SalonWords::of);
        return Stream.concat(cancers, details.groups().stream().map(SalonWords::of))
            .collect(Collectors.joining(SalonWords.BETWEEN));
    }

    private static String word(Enum<?> value) {
        return value == null ? null : SalonWords.of(value);
    }
}
