package org.yorisoi.platform.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.platform.imports.KeptJson.Kept;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.sheet.SheetCell;

/** What a deployed service has kept is read by every later one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeptJsonTest {

    private enum Column implements ImportColumn {
        DATE, TITLE;

        @Override
        public int longest() {
            return 100;
        }

        @Override
        public List<String> headings() {
            return List.of();
        }
    }

    private final KeptJson json = new KeptJson(new ObjectMapper());

    private void reads(Kept kept, String written) {
        assertEquals(kept, json.read(written, List.of(Column.values())));
        assertEquals(kept, json.read(json.write(kept), List.of(Column.values())));
    }

    @Test
    void a_file_that_waits() {
        FileRow row = new FileRow(2, Map.of(Column.DATE, new SheetCell("2021-05-01", false),
            Column.TITLE, new SheetCell("A1&\"題\"", true)), true);
        reads(new Kept(new FileContent(null, "UTF-8", List.of(Column.TITLE, Column.DATE), List.of("No."), List.of(row)), null),
            """
            {"file":{"fileName":null,"encoding":"UTF-8","columns":["TITLE","DATE"],"ignoredColumns":["No."],"rows":[
            {"number":2,"cells":{"DATE":{"text":"2021-05-01","formula":false},"TITLE":{"text":"A1&\\"題\\"","formula":true}},
            "surplus":true}]},"outcome":null}""");
    }

    @Test
    void what_became_of_a_file_before_there_were_notices() {
        ImportedRow row = new ImportedRow(2, Effect.FAULTY, Map.of(Column.TITLE, "題"),
            List.of(Fault.of(Column.TITLE, ViolationCode.TOO_LONG, 200), Fault.of(null, ViolationCode.SURPLUS)), List.of());
        reads(new Kept(new FileContent("研修.csv", null, List.of(Column.TITLE), List.of(), List.of()), List.of(row)), """
            {"file":{"fileName":"研修.csv","encoding":null,"columns":["TITLE"],"ignoredColumns":[],"rows":[]},"outcome":[
            {"number":2,"effect":"faulty","cells":{"TITLE":"題"},"faults":[
            {"column":"TITLE","code":"too_long","values":[200]},{"column":null,"code":"surplus","values":[]}]}]}""");
    }
}
