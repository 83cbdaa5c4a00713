package org.yorisoi.salon.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yorisoi.calendar.ScheduleService;
import org.yorisoi.platform.imports.Fault;
import org.yorisoi.platform.imports.FileContent;
import org.yorisoi.platform.imports.RowReader;
import org.yorisoi.platform.imports.TableImporter;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.salon.Contact;
import org.yorisoi.salon.Delivery;
import org.yorisoi.salon.Salon;
import org.yorisoi.salon.SalonColumn;
import org.yorisoi.salon.SalonDetails;
import org.yorisoi.salon.SalonRow;
import org.yorisoi.salon.SalonService;
import org.yorisoi.salon.SalonState;
import org.yorisoi.salon.meeting.SalonScheduleService;

/** Lists of salons, such as prefectures publish them, and the register's own tables. */
@ApplicationScoped
class SalonImporter extends TableImporter<ReadSalon, Salon, SalonKey> {

    static final String TABLE = "SALONS";

    private final SalonService salons;
    private final SalonScheduleService schedules;
    private final ScheduleService calendar;
    private final Clock clock;

    SalonImporter(SalonService salons, SalonScheduleService schedules, ScheduleService calendar, Clock clock) {
        this.salons = salons;
        this.schedules = schedules;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String table() {
        return TABLE;
    }

    @Override
    protected Set<SalonColumn> required(FileContent content) {
        return EnumSet.of(SalonColumn.NAME);
    }

    @Override
    protected ReadSalon read(RowReader row) {
        SalonDetails details = details(row);
        String schedule = schedule(row);
        SalonState state = row.word(SalonColumn.STATE, Synonyms.STATES);
        LocalDate confirmedOn = row.day(SalonColumn.CONFIRMED_ON);
        if (confirmedOn != null && confirmedOn.isAfter(LocalDate.now(clock))) {
            row.fault(SalonColumn.CONFIRMED_ON, ViolationCode.IN_FUTURE);
        }
        Set<SalonColumn> told = Arrays.stream(SalonColumn.values()).filter(column -> !row.isBlank(column))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(SalonColumn.class)));
        return details.name() == null ? null
            : new ReadSalon(new SalonRow(details, schedule, state == null ? SalonState.RUNNING : state, confirmedOn), told);
    }

    private static SalonDetails details(RowReader row) {
        Audience audience = Audience.of(row);
        Delivery delivery = row.word(SalonColumn.DELIVERY, Synonyms.DELIVERIES);
        return new SalonDetails(row.requiredText(SalonColumn.NAME), row.text(SalonColumn.KANA), row.text(SalonColumn.HOST),
            VenueCells.read(row), audience.target(), audience.cancers(), audience.groups(),
            delivery == null ? Delivery.IN_PERSON : delivery, row.text(SalonColumn.ONLINE_ACCESS),
            row.text(SalonColumn.FEE), row.word(SalonColumn.APPLICATION, Synonyms.APPLICATIONS),
            row.text(SalonColumn.APPLICATION_NOTE), row.word(SalonColumn.ANONYMITY, Synonyms.ANONYMITIES), contact(row),
            row.text(SalonColumn.EXPECTATION),
            Boolean.TRUE.equals(row.word(SalonColumn.NETWORK_MEMBER, Synonyms.MEMBERSHIPS)));
    }

    /** What is not understood is kept for people to read, and said before it is. */
    private String schedule(RowReader row) {
        String text = row.text(SalonColumn.SCHEDULE_TEXT);
        if (text != null && !calendar.read(text).understood()) {
            row.notice(SalonColumn.SCHEDULE_TEXT, ViolationCode.KEPT_AS_WRITTEN);
        }
        return text;
    }

    private static Contact contact(RowReader row) {
        String telephone = row.text(SalonColumn.TELEPHONE);
        Contact contact = new Contact(row.text(SalonColumn.CONTACT), telephone == null ? null : Dashes.unified(telephone),
            row.text(SalonColumn.EMAIL), row.text(SalonColumn.URL));
        checkFormat(row, SalonColumn.TELEPHONE, contact.telephone(), Contact.TELEPHONE);
        checkFormat(row, SalonColumn.EMAIL, contact.email(), Contact.EMAIL);
        checkFormat(row, SalonColumn.URL, contact.url(), Contact.URL);
        return Stream.of(contact.name(), contact.telephone(), contact.email(), contact.url()).allMatch(Objects::isNull)
            ? null : contact;
    }

    private static void checkFormat(RowReader row, SalonColumn column, String text, String format) {
        if (text != null && !Pattern.matches(format, text)) {
            row.fault(column, ViolationCode.INVALID_FORMAT);
        }
    }

    @Override
    protected SalonKey keyOf(ReadSalon read) {
        return SalonKey.of(read.row().details());
    }

    @Override
    protected SalonKey keyOfStored(Salon stored) {
        return SalonKey.of(stored.details());
    }

    /** A prefecture has a few dozen: one statement brings them all. */
    @Override
    protected List<Salon> storedUnder(String prefecture, Collection<SalonKey> keys) {
        return salons.all(prefecture);
    }

    @Override
    protected List<SalonColumn> differences(ReadSalon read, Salon stored) {
        return read.differencesTo(SalonRow.of(stored));
    }

    /** Whether it moved or is another one of the same name, only a person can know. */
    @Override
    protected List<Fault> noticesOfNew(ReadSalon read, List<Salon> others) {
        String name = keyOf(read).name();
        return others.stream().anyMatch(other -> keyOfStored(other).name().equals(name))
            ? List.of(Fault.of(SalonColumn.NAME, ViolationCode.SAME_NAME)) : List.of();
    }

    @Override
    protected void store(String prefecture, List<ReadSalon> read) {
        List<SalonRow> rows = read.stream().map(ReadSalon::row).toList();
        List<Salon> added = salons.addAll(prefecture, rows);
        Map<Salon, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).scheduleText() != null) {
                texts.put(added.get(i), rows.get(i).scheduleText());
            }
        }
        schedules.beginAll(texts);
    }
}
