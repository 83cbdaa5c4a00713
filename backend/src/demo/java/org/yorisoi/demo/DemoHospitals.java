package org.yorisoi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yorisoi.hospital.Designation;
import org.yorisoi.hospital.DesignationKind;
import org.yorisoi.hospital.HospitalDetails;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.hospital.Location;
import org.yorisoi.hospital.SpecialistDetails;
import org.yorisoi.hospital.SpecialistService;
import org.yorisoi.hospital.SupportCentre;

/** 21 invented hospitals, 1 + 6 + 14 as in Kumamoto, in real municipalities. */
@ApplicationScoped
class DemoHospitals {

    private record Sample(DesignationKind kind, String name, String kana, String municipality, double latitude,
                          double longitude) {
    }

    private static final List<Sample> SAMPLES = List.of(
        national("銀杏大学病院", "いちょうだいがくびょういん", "熊本市中央区", 32.797, 130.711),
        regional("白川中央病院", "しらかわちゅうおうびょういん", "熊本市中央区", 32.803, 130.716),
        regional("水前寺記念病院", "すいぜんじきねんびょういん", "熊本市東区", 32.791, 130.752),
        regional("江津湖医療センター", "えづこいりょうせんたー", "熊本市南区", 32.768, 130.733),
        regional("有明みなと総合病院", "ありあけみなとそうごうびょういん", "荒尾市", 32.986, 130.433),
        regional("球磨川総合病院", "くまがわそうごうびょういん", "八代市", 32.507, 130.602),
        regional("不知火記念病院", "しらぬいきねんびょういん", "人吉市", 32.210, 130.762),
        prefectural("阿蘇ひのくに病院", "あそひのくにびょういん", "阿蘇市", 32.952, 131.121),
        prefectural("外輪山病院", "がいりんざんびょういん", "大津町", 32.879, 130.868),
        prefectural("菊池渓谷病院", "きくちけいこくびょういん", "菊池市", 32.979, 130.813),
        prefectural("玉名湯の里病院", "たまなゆのさとびょういん", "玉名市", 32.928, 130.563),
        prefectural("山鹿灯籠病院", "やまがとうろうびょういん", "山鹿市", 33.017, 130.691),
        prefectural("宇土半島病院", "うとはんとうびょういん", "宇土市", 32.687, 130.658),
        prefectural("三角西港病院", "みすみにしこうびょういん", "宇城市", 32.648, 130.684),
        prefectural("天草五橋病院", "あまくさごきょうびょういん", "天草市", 32.459, 130.193),
        prefectural("上天草海のそば病院", "かみあまくさうみのそばびょういん", "上天草市", 32.587, 130.430),
        prefectural("水俣みかん病院", "みなまたみかんびょういん", "水俣市", 32.212, 130.409),
        prefectural("芦北うたせ病院", "あしきたうたせびょういん", "芦北町", 32.299, 130.493),
        prefectural("合志ひまわり病院", "こうしひまわりびょういん", "合志市", 32.886, 130.790),
        prefectural("益城くすのき病院", "ましきくすのきびょういん", "益城町", 32.791, 130.816),
        prefectural("髙﨑𠮷田記念病院", "たかさきよしだきねんびょういん", "山都町", 32.685, 130.991));

    private static final List<String> FAMILY = List.of("阿蘇野 あその", "白川 しらかわ", "緑川 みどりかわ", "不知火 しらぬい",
        "天草 あまくさ", "球磨 くま", "有明 ありあけ", "菊池 きくち", "玉名 たまな", "髙﨑 たかさき");
    private static final List<String> GIVEN = List.of("ひかり ひかり", "のぞみ のぞみ", "𠮷乃 よしの", "みのり みのり", "かおる かおる");

    private final HospitalService hospitals;
    private final SpecialistService specialists;
    private final Clock clock;

    DemoHospitals(HospitalService hospitals, SpecialistService specialists, Clock clock) {
        this.hospitals = hospitals;
        this.specialists = specialists;
        this.clock = clock;
    }

    /** @return the hospitals' ids, the national one first */
    List<UUID> addTo(String prefecture) {
        int year = LocalDate.now(clock).getYear();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < SAMPLES.size(); i++) {
            UUID id = hospitals.add(prefecture, details(SAMPLES.get(i), i, year)).id();
            for (int j = 0; j < 2; j++) {
                specialists.add(prefecture, id, specialist(2 * i + j, year));
            }
            ids.add(id);
        }
        return ids;
    }

    private static HospitalDetails details(Sample sample, int i, int year) {
        LocalDate from = LocalDate.of(year - 4, 4, 1);
        List<Designation> designations = new ArrayList<>();
        if (sample.kind() == DesignationKind.REGIONAL && i % 3 == 0) {
            designations.add(new Designation(DesignationKind.PREFECTURAL, from.minusYears(6), from.minusDays(1)));
        }
        LocalDate to = i % 7 == 4 ? LocalDate.of(year + 1, 3, 31) : null;
        designations.add(new Designation(sample.kind(), from, to));
        String address = "熊本県" + sample.municipality() + "見本町" + (i + 1) + "-" + (i % 5 + 1);
        return new HospitalDetails(sample.name() + "（見本）", sample.kana(), designations,
            new Location("86%d-00%02d".formatted(i % 10, i + 1), address, sample.latitude(), sample.longitude()),
            new SupportCentre("096-000-00%02d".formatted(i + 1),
                i % 4 == 0 ? "平日 8:30~17:15" : "月・水・金 9:00~16:00（予約優先）"));
    }

    private static SpecialistDetails specialist(int n, int year) {
        String[] family = FAMILY.get(n % FAMILY.size()).split(" ");
        String[] given = GIVEN.get(n / 2 % GIVEN.size()).split(" ");
        LocalDate to = n % 9 == 8 ? LocalDate.of(year - 1, 3, 31) : null;
        return new SpecialistDetails(family[0] + " " + given[0], family[1] + " " + given[1],
            LocalDate.of(year - 3 + n % 3 - 1, 4, 1), to);
    }

    private static Sample national(String name, String kana, String municipality, double latitude, double longitude) {
        return new Sample(DesignationKind.NATIONAL, name, kana, municipality, latitude, longitude);
    }

    private static Sample regional(String name, String kana, String municipality, double latitude, double longitude) {
        return new Sample(DesignationKind.REGIONAL, name, kana, municipality, latitude, longitude);
    }

    private static Sample prefectural(String name, String kana, String municipality, double latitude,
                                      double longitude) {
        return new Sample(DesignationKind.PREFECTURAL, name, kana, municipality, latitude, longitude);
    }
}
