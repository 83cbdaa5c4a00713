package org.yorisoi.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.identity.AccountService;
import org.yorisoi.identity.Role;
import org.yorisoi.salon.Cancer;
import org.yorisoi.salon.Salon;
import org.yorisoi.salon.SalonService;

/**
 * Invented supporters, as many as a prefecture has, with what has happened to them over the years. They are written down
 * directly, with the days on which it would have happened; through the door all of it would have happened today. The first
 * eight have the names of participants of a demo training; the ninth signs in as {@code supporter}.
 */
@ApplicationScoped
public class DemoSupporters {

    private static final List<String> NAMES = List.of(("あかり いずみ うらら えいじ おとは かなで きよし くるみ ピア けいこ こうへい さおり しげる すずか せつこ "
        + "そうた たまき ちはる つばさ てるよ ともこ なつき にしき ぬい ねね のぞみ はるか ひさし ふみえ へいた ほのか まさこ みちる むつみ めぐみ もとこ やよい "
        + "ゆきえ よしの らん りつこ るり れいこ ろくろう わかな あさこ いさむ うめこ えみり おさむ かずみ きぬよ くにお けんじ こずえ さちこ しのぶ すみえ せいじ "
        + "そのこ").split(" "));
    private static final List<String> MUNICIPALITIES = List.of("熊本市中央区", "熊本市東区", "熊本市南区", "熊本市北区", "八代市", "天草市",
        "阿蘇市", "人吉市", "荒尾市", "宇城市", "菊池市", "水俣市");
    private static final List<String> USUAL = List.of("火曜と木曜の午後", "平日の午前", "土曜", "いつでも", "第2・第4水曜");
    private static final List<String> EXPERIENCES = List.of("手術のあと、5年間通院しました（見本）", "仕事を続けながら治療しました（見本）",
        "家族を自宅で看取りました（見本）");
    private static final int SIGNS_IN = 8;
    private static final int TWICE = 21;

    private final Supporters supporters;
    private final Consents consents;
    private final Recommendations recommendations;
    private final BlockedPeriods blocked;
    private final NameHashes hashes;
    private final AccountService accounts;
    private final SalonService salons;
    private final Clock clock;

    DemoSupporters(Supporters supporters, Consents consents, Recommendations recommendations, BlockedPeriods blocked,
                   NameHashes hashes, AccountService accounts, SalonService salons, Clock clock) {
        this.supporters = supporters;
        this.consents = consents;
        this.recommendations = recommendations;
        this.blocked = blocked;
        this.hashes = hashes;
        this.accounts = accounts;
        this.salons = salons;
        this.clock = clock;
    }

    public void inventFor(String prefecture, int howMany) {
        Random random = new Random(60);
        List<UUID> ofSalons = salons.all(prefecture).stream().map(Salon::id).sorted().toList();
        List<Supporter> before = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            SupporterState state = stateOf(i);
            LocalDate applied = LocalDate.now(clock).minusYears(1 + i % 6).minusDays(30 + random.nextInt(200));
            Supporter supporter = new Supporter(prefecture, supporters.nextNumber(prefecture), SupporterState.APPLIED, applied);
            boolean signsIn = i == SIGNS_IN && howMany > SIGNS_IN;
            UUID account = signsIn ? accounts.named(prefecture, "supporter", Role.SUPPORTER).orElse(null) : null;
            Pledge pledge = state == SupporterState.APPLIED ? null : new Pledge(applied.plusDays(60), "2020-04");
            UUID mentor = state == SupporterState.TRAINEE && !before.isEmpty() ? before.getFirst().id() : null;
            supporter.describe(new SupporterDetails(person(prefecture, i, random), pledge, mentor,
                ofSalons.isEmpty() ? null : ofSalons.get(i % ofSalons.size()), account == null ? null : "supporter"),
                account, hashes);
            if (i % 9 != 7) {
                supporter.had(health(i, random));
            }
            supporters.persist(supporter);
            goesHerWay(supporter, state);
            agrees(supporter, applied, i);
            isRecommended(supporter, state, i, ofSalons);
            before.add(supporter);
        }
        supporters.flush();
    }

    /**
     * Somebody who is in the register has applied once more, at another counter: with the same telephone, another mail, and
     * her name in characters. Nobody has noticed yet.
     */
    public void appliesOnceMore(String prefecture) {
        LocalDate applied = LocalDate.now(clock).minusDays(20);
        Person known = supporters.all(prefecture).get(TWICE).person();
        Supporter again = new Supporter(prefecture, supporters.nextNumber(prefecture), SupporterState.APPLIED, applied);
        again.is(new Person("見本 夏希", known.kana(), known.telephone(), "natsuki@example.jp", null, null, "合志市", null,
            List.of("ja"), Set.of(), EnumSet.of(Ability.IN_PERSON, Ability.ONLINE), "土曜の午前", null), hashes);
        supporters.persist(again);
        keep(again, null);
        agree(again, ConsentPurpose.REGISTER, applied, null);
        agree(again, ConsentPurpose.NAMED_IN_PUBLIC, applied, null);
        blocked.persist(new BlockedPeriod(again.id(), LocalDate.now(clock).plusDays(45), LocalDate.now(clock).plusDays(52),
            "旅行（見本）", clock.instant()));
        supporters.flush();
    }

    /** Of sixty: 43 active, 6 trainees, 5 at rest, 3 applicants, 2 who left, 1 who died. */
    private static SupporterState stateOf(int i) {
        return switch (i) {
            case 3, 13, 23, 33, 43, 53 -> SupporterState.TRAINEE;
            case 6, 18, 30, 42, 54 -> SupporterState.RESTING;
            case 57, 58, 59 -> SupporterState.APPLIED;
            case 20, 40 -> SupporterState.WITHDRAWN;
            case 50 -> SupporterState.DECEASED;
            default -> SupporterState.ACTIVE;
        };
    }

    private static Person person(String prefecture, int i, Random random) {
        String given = NAMES.get(i);
        Set<Ability> abilities = EnumSet.of(i % 7 == 5 ? Ability.TELEPHONE : Ability.IN_PERSON);
        if (i % 3 == 0) {
            abilities.add(Ability.TELEPHONE);
        }
        if (i % 4 == 1) {
            abilities.add(Ability.ONLINE);
        }
        if (i % 5 == 2) {
            abilities.add(Ability.SPEAKING);
        }
        return new Person("見本 " + given, "みほん " + (given.equals("ピア") ? "ぴあ" : given), "090-0000-%04d".formatted(1000 + i),
            i % 6 == 4 ? null : "peer%02d@example.jp".formatted(i + 1), null, null,
            prefecture.equals("43") ? MUNICIPALITIES.get(random.nextInt(MUNICIPALITIES.size())) : "長崎市",
            AgeBand.values()[1 + random.nextInt(6)], i % 20 == 11 ? List.of("ja", "en") : List.of("ja"),
            i % 10 == 9 ? Set.of(ReadingNeed.LARGE_PRINT) : Set.of(), abilities, USUAL.get(i % USUAL.size()), 1 + i % 3);
    }

    private static Health health(int i, Random random) {
        Standpoint standpoint = i % 5 == 4 ? Standpoint.BEREAVED : i % 5 == 3 ? Standpoint.FAMILY : Standpoint.PATIENT;
        Cancer cancer = Cancer.values()[random.nextInt(Cancer.values().length)];
        return new Health(standpoint, Set.of(cancer), EnumSet.of(Treatment.SURGERY, Treatment.values()[1 + i % 3]),
            EXPERIENCES.get(standpoint == Standpoint.PATIENT ? i % 2 : 2));
    }

    private void goesHerWay(Supporter supporter, SupporterState end) {
        LocalDate applied = supporter.stateSince();
        keep(supporter, null);
        if (end == SupporterState.APPLIED) {
            return;
        }
        become(supporter, SupporterState.TRAINEE, applied.plusDays(60), null, null);
        if (end == SupporterState.TRAINEE) {
            return;
        }
        become(supporter, SupporterState.ACTIVE, applied.plusDays(240), null, null);
        LocalDate today = LocalDate.now(clock);
        switch (end) {
            case RESTING -> become(supporter, end, today.minusDays(50), supporter.number() % 2 == 0 ? today.plusDays(60) : null,
                "療養のため（見本）");
            case WITHDRAWN -> become(supporter, end, today.minusDays(120), null, "県外へ転居されたため（見本）");
            case DECEASED -> become(supporter, end, today.minusDays(80), null, "ご家族からの連絡による（見本）");
            default -> { }
        }
    }

    private void become(Supporter supporter, SupporterState state, LocalDate since, LocalDate until, String reason) {
        LocalDate today = LocalDate.now(clock);
        supporter.becomes(state, since.isAfter(today) ? today : since, until);
        keep(supporter, reason);
    }

    private void keep(Supporter supporter, String reason) {
        supporters.keep(new SupporterStateChange(supporter, reason,
            supporter.stateSince().atTime(LocalTime.of(10, supporter.number() % 60)).atZone(clock.getZone()).toInstant()));
    }

    /** Most agree to all that matching needs; one in nine has never told of her health, one in sixteen takes it back. */
    private void agrees(Supporter supporter, LocalDate applied, int i) {
        agree(supporter, ConsentPurpose.REGISTER, applied, null);
        if (i % 9 != 7) {
            agree(supporter, ConsentPurpose.HEALTH_DATA, applied.plusDays(60), i % 16 == 14 ? applied.plusDays(300) : null);
        }
        if (i % 4 == 0) {
            agree(supporter, ConsentPurpose.NAMED_IN_PUBLIC, applied.plusDays(60), null);
        }
        if (i % 10 != 5) {
            agree(supporter, ConsentPurpose.SHARE_WITH_HOSPITALS, applied.plusDays(60), null);
        }
    }

    private void agree(Supporter supporter, ConsentPurpose purpose, LocalDate on, LocalDate withdrawn) {
        SupporterConsent consent = new SupporterConsent(supporter.id(), new GivenConsent(purpose, "2020-04", on,
            ConsentChannel.PAPER), clock.instant());
        if (withdrawn != null) {
            consent.withdrawn(withdrawn);
        }
        consents.persist(consent);
    }

    private void isRecommended(Supporter supporter, SupporterState state, int i, List<UUID> ofSalons) {
        LocalDate today = LocalDate.now(clock);
        if (state == SupporterState.ACTIVE && i % 5 != 4) {
            recommend(supporter, RecommendedFor.ROOM, Recommender.NETWORK, null, today.minusDays(200 + i));
            if (supporter.person().abilities().contains(Ability.TELEPHONE)) {
                recommend(supporter, RecommendedFor.HOTLINE, Recommender.NETWORK, null, today.minusDays(150 + i));
            }
            if (supporter.person().abilities().contains(Ability.SPEAKING) && !ofSalons.isEmpty()) {
                recommend(supporter, RecommendedFor.SPEAKING, Recommender.SALON, ofSalons.get(i % ofSalons.size()),
                    today.minusDays(90));
            }
        }
        if (state == SupporterState.ACTIVE && i % 12 == 2) {
            blocked.persist(new BlockedPeriod(supporter.id(), today.plusDays(10 + i % 20), today.plusDays(45 + i % 20),
                "検査と旅行（見本）", clock.instant()));
        }
    }

    private void recommend(Supporter supporter, RecommendedFor purpose, Recommender by, UUID salon, LocalDate on) {
        recommendations.persist(new Recommendation(supporter.id(), new NewRecommendation(purpose, by, salon, on, null,
            by == Recommender.NETWORK ? "運営委員会で承認（見本）" : null), clock.instant()));
    }
}
