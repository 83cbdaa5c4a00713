package org.yorisoi.platform.imports;

import java.util.List;
import org.yorisoi.platform.problem.Bilingual;
import org.yorisoi.platform.problem.ViolationCode;

/**
 * What is wrong with a row, or what a person should know of it.
 *
 * @param column where; null when it is the row as a whole
 * @param values what the message tells besides, such as the most that is allowed
 */
public record Fault(ImportColumn column, ViolationCode code, List<Integer> values) {

    public static Fault of(ImportColumn column, ViolationCode code, Integer... values) {
        return new Fault(column, code, List.of(values));
    }

    public Bilingual message() {
        return code.message(values.toArray());
    }
}
