package org.yorisoi.supporter;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What an entry says, but for its state and what hangs on it: of a merge and its undoing. */
record EntryValues(Person person, Health health, Pledge pledge, UUID mentorId, UUID salonId, UUID accountId,
                   String accountUsername) {

    /** These values, but for the fields that are taken from the other entry. */
    EntryValues taking(Set<MergeField> taken, EntryValues other) {
        return new EntryValues(mixed(other.person, (field, part) -> taken.contains(field)),
            taken.contains(MergeField.HEALTH) ? other.health : health,
            taken.contains(MergeField.PLEDGE) ? other.pledge : pledge,
            taken.contains(MergeField.MENTOR) ? other.mentorId : mentorId,
            taken.contains(MergeField.SALON) ? other.salonId : salonId, accountId, accountUsername);
    }

    /** Whether it matters whose field it is. Of health always: what is closed isn't told by comparing it either. */
    boolean differs(MergeField field, EntryValues other) {
        return field == MergeField.HEALTH || !equals(taking(Set.of(field), other));
    }

    EntryValues withAccountOf(EntryValues one) {
        return new EntryValues(person, health, pledge, mentorId, salonId, one.accountId, one.accountUsername);
    }

    EntryValues withoutMentor() {
        return new EntryValues(person, health, pledge, null, salonId, accountId, accountUsername);
    }

    EntryValues withoutHealth() {
        return new EntryValues(person, null, pledge, mentorId, salonId, accountId, accountUsername);
    }

    /** What is still as it was after the merge is as it was before it; what somebody has changed since stays. */
    EntryValues undone(EntryValues before, EntryValues after) {
        EntryValues values = new EntryValues(
            mixed(before.person, (field, part) -> Objects.equals(part.apply(person), part.apply(after.person))),
            back(before, after, EntryValues::health), back(before, after, EntryValues::pledge),
            back(before, after, EntryValues::mentorId), back(before, after, EntryValues::salonId), accountId, accountUsername);
        return Objects.equals(accountId, after.accountId) ? values.withAccountOf(before) : values;
    }

    private <T> T back(EntryValues before, EntryValues after, Function<EntryValues, T> part) {
        return part.apply(Objects.equals(part.apply(this), part.apply(after)) ? before : this);
    }

    private Person mixed(Person other, BiPredicate<MergeField, Function<Person, ?>> takes) {
        Mix mix = new Mix(person, other, takes);
        return new Person(mix.of(MergeField.NAME, Person::name), mix.of(MergeField.KANA, Person::kana),
            mix.of(MergeField.TELEPHONE, Person::telephone), mix.of(MergeField.EMAIL, Person::email),
            mix.of(MergeField.ADDRESS, Person::postalCode), mix.of(MergeField.ADDRESS, Person::address),
            mix.of(MergeField.MUNICIPALITY, Person::municipality), mix.of(MergeField.AGE_BAND, Person::ageBand),
            mix.of(MergeField.LANGUAGES, Person::languages), mix.of(MergeField.READING_NEEDS, Person::readingNeeds),
            mix.of(MergeField.ABILITIES, Person::abilities),
            mix.of(MergeField.USUAL_AVAILABILITY, Person::usualAvailability),
            mix.of(MergeField.DUTIES_PER_MONTH, Person::dutiesPerMonth));
    }

    /** Two people, part by part either one's or the other's. */
    private record Mix(Person one, Person other, BiPredicate<MergeField, Function<Person, ?>> takes) {

        <T> T of(MergeField field, Function<Person, T> part) {
            return part.apply(takes.test(field, part) ? other : one);
        }
    }
}
