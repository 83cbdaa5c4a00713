package org.yorisoi.training.imports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.yorisoi.platform.sheet.CellText;

/** By what trainings and courses are recognised; the title without regard to width. */
record DateAndTitle(LocalDate date, String title) {

    static DateAndTitle of(LocalDate date, String title) {
        return new DateAndTitle(date, CellText.normal(title));
    }

    static Set<LocalDate> daysOf(Collection<DateAndTitle> keys) {
        return keys.stream().map(DateAndTitle::date).collect(Collectors.toSet());
    }
}
