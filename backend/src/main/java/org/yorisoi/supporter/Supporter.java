package org.yorisoi.supporter;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.UuidGenerator;
import org.yorisoi.platform.encryption.EncryptedJson;
import org.yorisoi.platform.paging.SearchText;

/** An entry in the register of peer supporters. One that was merged into another is found by {@link Merges} alone. */
@Entity
@SQLRestriction("goes_on_in is null")
@Table(name = "supporter")
public class Supporter {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;
    private String prefectureCode;
    private int number;
    @Convert(converter = PersonText.class)
    private Person person;
    @Convert(converter = HealthText.class)
    private Health health;
    private String nameHash;
    private String kanaHash;
    @Enumerated(EnumType.STRING)
    private SupporterState state;
    private LocalDate stateSince;
    private LocalDate restingUntil;
    @Embedded
    private Pledge pledge;
    private UUID mentorId;
    private UUID salonId;
    private UUID accountId;
    private String accountUsername;
    private UUID goesOnIn;
    @Version
    private long version;

    protected Supporter() {
    }

    Supporter(String prefectureCode, int number, SupporterState state, LocalDate since) {
        this.prefectureCode = prefectureCode;
        this.number = number;
        this.state = state;
        this.stateSince = since;
    }

    public UUID id() {
        return id;
    }

    public String prefectureCode() {
        return prefectureCode;
    }

    /** Of registration, within the prefecture. */
    public int number() {
        return number;
    }

    public Person person() {
        return person;
    }

    /** What is kept, whether it may be read or not: ask {@link HealthService}. */
    Optional<Health> health() {
        return Optional.ofNullable(health);
    }

    public SupporterState state() {
        return state;
    }

    /** The first day of her state. */
    public LocalDate stateSince() {
        return stateSince;
    }

    /** The last day of her rest; null when she doesn't rest, or nobody knows. */
    public LocalDate restingUntil() {
        return restingUntil;
    }

    public Optional<Pledge> pledge() {
        return Optional.ofNullable(pledge);
    }

    /** May be null. */
    public UUID mentorId() {
        return mentorId;
    }

    /** The salon that recommends her; may be null. */
    public UUID salonId() {
        return salonId;
    }

    /** The account by which she signs in herself; null without one. */
    public UUID accountId() {
        return accountId;
    }

    public String accountUsername() {
        return accountUsername;
    }

    public long version() {
        return version;
    }

    /** What she is sorted by. */
    String reading() {
        return SearchText.hiragana(person.kana());
    }

    void describe(SupporterDetails details, UUID account, NameHashes hashes) {
        is(details.person(), hashes);
        pledge = details.pledge();
        mentorId = details.mentorId();
        salonId = details.salonId();
        accountId = account;
        accountUsername = account == null ? null : details.accountUsername();
    }

    void is(Person somebody, NameHashes hashes) {
        person = somebody;
        nameHash = hashes.ofName(prefectureCode, somebody.name());
        kanaHash = hashes.ofKana(prefectureCode, somebody.kana());
    }

    void becomes(SupporterState next, LocalDate since, LocalDate until) {
        state = next;
        stateSince = since;
        restingUntil = until;
    }

    void had(Health told) {
        health = told;
    }

    EntryValues values() {
        return new EntryValues(person, health, pledge, mentorId, salonId, accountId, accountUsername);
    }

    void says(EntryValues values, NameHashes hashes) {
        is(values.person(), hashes);
        health = values.health();
        pledge = values.pledge();
        mentorId = values.mentorId();
        salonId = values.salonId();
        accountId = values.accountId();
        accountUsername = values.accountUsername();
    }

    /** She goes on in the other entry, where she signs in too. */
    void goesOnIn(UUID kept) {
        goesOnIn = kept;
        accountId = null;
        accountUsername = null;
    }

    /** She is one of her own again. */
    void comesBack(UUID account, String username) {
        goesOnIn = null;
        accountId = account;
        accountUsername = username;
    }

    /** The entry in which this one goes on; null for all that are one of their own. */
    UUID goesOnIn() {
        return goesOnIn;
    }

    void losesMentor() {
        mentorId = null;
    }

    @Converter
    @Immutable
    static class PersonText extends EncryptedJson<Person> {
        PersonText() {
            super(Person.class, "supporter.person");
        }
    }

    @Converter
    @Immutable
    static class HealthText extends EncryptedJson<Health> {
        HealthText() {
            super(Health.class, "supporter.health");
        }
    }
}
