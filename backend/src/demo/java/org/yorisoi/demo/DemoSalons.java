package org.yorisoi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yorisoi.salon.Anonymity;
import org.yorisoi.salon.Application;
import org.yorisoi.salon.AudienceGroup;
import org.yorisoi.salon.Cancer;
import org.yorisoi.salon.Contact;
import org.yorisoi.salon.Delivery;
import org.yorisoi.salon.NextState;
import org.yorisoi.salon.Organiser;
import org.yorisoi.salon.OrganiserDetails;
import org.yorisoi.salon.OrganiserService;
import org.yorisoi.salon.SalonDetails;
import org.yorisoi.salon.SalonService;
import org.yorisoi.salon.SalonState;
import org.yorisoi.salon.Target;
import org.yorisoi.salon.Venue;
import org.yorisoi.salon.meeting.SalonScheduleService;

/** The salons of {@code demo/salons-43.tsv} with their organisers, and two years of meetings. */
@ApplicationScoped
class DemoSalons {

    private static final List<String> ORGANISERS = List.of("見本 はな みほん はな", "見本 みのる みほん みのる",
        "見本 さくら みほん さくら", "見本 つよし みほん つよし", "見本 ゆき みほん ゆき", "見本 まこと みほん まこと",
        "見本 すみれ みほん すみれ", "見本 たかし みほん たかし");
    private static final String EXPECTATION = """
        お茶を飲みながら、体調のこと、治療のこと、暮らしのことを話します。話したくないときは、聞いているだけでかまいません。
        はじめての方には世話人が隣に座ります。ここで聞いたことは外に持ち出さない約束です。（見本）""";
    private static final int NOT_CONFIRMED_LATELY = 4;

    private final SalonService salons;
    private final OrganiserService organisers;
    private final SalonScheduleService schedules;
    private final DemoMeetings meetings;
    private final Clock clock;

    DemoSalons(SalonService salons, OrganiserService organisers, SalonScheduleService schedules, DemoMeetings meetings,
               Clock clock) {
        this.salons = salons;
        this.organisers = organisers;
        this.schedules = schedules;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** A line of the file. */
    private record Line(List<String> cells, int number) {

        String text(int column) {
            String text = cells.get(column);
            return text.isEmpty() ? null : text;
        }

        Double degrees(int column) {
            return text(column) == null ? null : Double.valueOf(text(column));
        }

        <E extends Enum<E>> Set<E> words(int column, Class<E> type) {
            return text(column) == null ? Set.of() : Arrays.stream(text(column).split(","))
                .map(word -> Enum.valueOf(type, word)).collect(Collectors.toSet());
        }

        SalonDetails details() {
            Set<Cancer> cancers = words(9, Cancer.class);
            Delivery delivery = Delivery.valueOf(text(11));
            List<Venue> venues = text(3) == null ? List.of()
                : List.of(new Venue(text(3), text(4), null, text(5), degrees(6), degrees(7), text(8)));
            Application application = Application.valueOf(text(13));
            return new SalonDetails(text(0), text(1), text(2), venues,
                cancers.isEmpty() ? Target.ALL_CANCERS : Target.NAMED_CANCERS, cancers, words(10, AudienceGroup.class),
                delivery, delivery == Delivery.IN_PERSON ? null : "お申し込みの方に、参加用のアドレスをお送りします",
                text(12), application, application == Application.NONE ? null : "電話かメールで、前の日までにお知らせください",
                Anonymity.valueOf(text(14)),
                new Contact(text(2), "096-000-1%03d".formatted(number), null, null), EXPECTATION, number % 7 != 0);
        }

        SalonState state() {
            return SalonState.valueOf(text(15));
        }

        String schedule() {
            return text(16);
        }
    }

    void inventFor(String prefecture) {
        LocalDate today = LocalDate.now(clock);
        LocalDate twoYearsAgo = today.minusYears(2).withDayOfMonth(1);
        Random random = new Random(30);
        for (Line line : lines(prefecture)) {
            UUID id = begin(prefecture, line, line.state() == SalonState.PLANNED ? today : twoYearsAgo);
            addOrganisers(prefecture, id, line.number(), twoYearsAgo);
            if (line.state() != SalonState.PLANNED) {
                meetings.inventFor(prefecture, id, line.schedule(), random);
            }
            settle(prefecture, id, line, today);
        }
    }

    private UUID begin(String prefecture, Line line, LocalDate from) {
        SalonState first = line.state() == SalonState.PLANNED || line.state() == SalonState.TRIAL
            ? line.state() : SalonState.RUNNING;
        LocalDate since = first == SalonState.TRIAL ? LocalDate.now(clock).minusMonths(4) : from;
        UUID id = salons.add(prefecture, line.details(), first, since).salon().id();
        schedules.begin(prefecture, id, line.schedule(), since);
        return id;
    }

    /** The state of today, and when somebody last said that all is still true. */
    private void settle(String prefecture, UUID id, Line line, LocalDate today) {
        if (line.state() == SalonState.RESTING) {
            become(prefecture, id, new NextState(SalonState.RESTING, today.minusDays(100), null,
                "世話人の体調のため。後を継ぐ人を探しています（見本）"));
        } else if (line.state() == SalonState.CLOSED) {
            become(prefecture, id, new NextState(SalonState.CLOSED, today.minusDays(200), null, "参加者が少なくなったため（見本）"));
        }
        if (line.state().isPublic()) {
            salons.confirm(prefecture, id, today.minusDays(line.number() <= NOT_CONFIRMED_LATELY
                ? 240 + line.number() : 10 + line.number() * 5));
        }
    }

    private void become(String prefecture, UUID id, NextState next) {
        salons.becomes(prefecture, id, next, "\"" + salons.get(prefecture, id).version() + "\"");
    }

    private void addOrganisers(String prefecture, UUID salon, int number, LocalDate from) {
        for (int i = 0; i < 2; i++) {
            String[] name = ORGANISERS.get((number + i * 3) % ORGANISERS.size()).split(" ");
            boolean keepsTwo = i == 0 && (number == 1 || number == 28);
            Organiser.Consent consent = (number + i) % 3 == 0 ? new Organiser.Consent(from, "2024-04", null) : null;
            organisers.add(prefecture, salon, new OrganiserDetails(name[0] + " " + name[1], name[2] + " " + name[3],
                "090-0000-%04d".formatted(number * 10 + i), null, keepsTwo ? "organiser" : null, from, null, consent));
        }
    }

    private static List<Line> lines(String prefecture) {
        try (InputStream file = DemoSalons.class.getResourceAsStream("/demo/salons-" + prefecture + ".tsv")) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#")).toList();
            return IntStream.range(0, lines.size())
                .mapToObj(i -> new Line(List.of(lines.get(i).split("\t", -1)), i + 1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
