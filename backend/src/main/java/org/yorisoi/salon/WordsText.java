package org.yorisoi.salon;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** A few words out of an enum as one text with commas, which {@code find_in_set} finds them in. */
abstract class WordsText<E extends Enum<E>> implements AttributeConverter<Set<E>, String> {

    private final Class<E> words;

    private WordsText(Class<E> words) {
        this.words = words;
    }

    @Override
    public String convertToDatabaseColumn(Set<E> chosen) {
        return chosen == null ? "" : chosen.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<E> convertToEntityAttribute(String text) {
        Set<E> chosen = EnumSet.noneOf(words);
        Arrays.stream(text == null ? new String[0] : text.split(",")).filter(word -> !word.isEmpty())
            .forEach(word -> chosen.add(Enum.valueOf(words, word)));
        return Collections.unmodifiableSet(chosen);
    }

    @Converter
    @Immutable
    static class OfCancers extends WordsText<Cancer> {
        OfCancers() {
            super(Cancer.class);
        }
    }

    @Converter
    @Immutable
    static class OfGroups extends WordsText<AudienceGroup> {
        OfGroups() {
            super(AudienceGroup.class);
        }
    }
}
