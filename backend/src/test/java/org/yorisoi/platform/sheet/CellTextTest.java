package org.yorisoi.platform.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"15|15", "１５|15", "15名|15", "15 人|15", "1,234|1234", "１，２３４|1234", "0|0", "007|7",
            "-3|-3", "+4|4", "15.0|15", "999999999|999999999"})
    void whole_numbers_are_read_as_people_write_them(String written, int number) {
        assertEquals(Optional.of(number), CellText.number(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "15.5", "十五", "1e3", "15/16", "1,23", "9999999999", "約15名", "15名程度"})
    void what_is_no_whole_number_is_not_guessed_at(String written) {
        assertEquals(Optional.empty(), CellText.number(written));
    }

    @Test
    void words_are_unified_and_names_only_trimmed() {
        assertEquals("online", CellText.normal("\u3000ｏｎｌｉｎｅ "));
        assertEquals("\uFA19田 太郎", CellText.trimmed(" \u3000\uFA19田 太郎\u00A0"));
        assertEquals("", CellText.trimmed("\u3000"));
        assertEquals("", CellText.trimmed(null));
    }
}
