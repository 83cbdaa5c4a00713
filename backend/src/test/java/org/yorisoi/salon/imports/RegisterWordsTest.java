package org.yorisoi.salon.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.platform.imports.FileRow;
import org.yorisoi.platform.imports.RowReader;
import org.yorisoi.platform.sheet.SheetCell;
import org.yorisoi.salon.Anonymity;
import org.yorisoi.salon.Application;
import org.yorisoi.salon.AudienceGroup;
import org.yorisoi.salon.Cancer;
import org.yorisoi.salon.Delivery;
import org.yorisoi.salon.SalonColumn;
import org.yorisoi.salon.SalonState;
import org.yorisoi.salon.SalonWords;
import org.yorisoi.salon.Target;

/** Every word that the register writes is read as what it stands for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegisterWordsTest {

    private static RowReader cell(SalonColumn column, String text) {
        return new RowReader(new FileRow(2, Map.of(column, new SheetCell(text, false)), false));
    }

    private static <E extends Enum<E>> void read(SalonColumn column, Class<E> type, Map<String, E> words) {
        for (E value : EnumSet.allOf(type)) {
            assertEquals(value, cell(column, SalonWords.of(value)).word(column, words));
        }
    }

    private static void isFor(String text, Audience audience) {
        RowReader row = cell(SalonColumn.TARGET, text);
        assertEquals(audience, Audience.of(row), text);
        assertEquals(List.of(), row.faults(), text);
    }

    @Test
    void words_of_which_there_are_a_few() {
        read(SalonColumn.DELIVERY, Delivery.class, Synonyms.DELIVERIES);
        read(SalonColumn.APPLICATION, Application.class, Synonyms.APPLICATIONS);
        read(SalonColumn.ANONYMITY, Anonymity.class, Synonyms.ANONYMITIES);
        read(SalonColumn.STATE, SalonState.class, Synonyms.STATES);
    }

    @Test
    void whom_it_is_for() {
        Set<Cancer> everyCancer = EnumSet.allOf(Cancer.class);
        Set<AudienceGroup> everyGroup = EnumSet.allOf(AudienceGroup.class);
        isFor(SalonWords.ALL_CANCERS, new Audience(Target.ALL_CANCERS, Set.of(), Set.of()));
        everyCancer.forEach(cancer ->
            isFor(SalonWords.of(cancer), new Audience(Target.NAMED_CANCERS, Set.of(cancer), Set.of())));
        everyGroup.forEach(group ->
            isFor(SalonWords.of(group), new Audience(Target.ALL_CANCERS, Set.of(), Set.of(group))));
        isFor(Stream.concat(everyCancer.stream(), everyGroup.stream()).map(SalonWords::of)
            .collect(Collectors.joining(SalonWords.BETWEEN)), new Audience(Target.NAMED_CANCERS, everyCancer, everyGroup));
    }
}
