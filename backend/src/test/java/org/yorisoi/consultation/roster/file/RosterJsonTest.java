package org.yorisoi.consultation.roster.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yorisoi.consultation.roster.KnownInstances;
import org.yorisoi.consultation.roster.model.FaultyInstance;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Plan;

/** Documents are read as they were written, and what is wrong in one is named by its path. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RosterJsonTest {

    private static final String GOOD = """
        {"name": "N", "month": "2026-12",
         "sessions": [{"id": "S0", "date": "2026-12-01", "venue": "H0", "needed": 2, "most": 3}],
         "supporters": [{"id": "P0", "level": "trainee", "cancerType": "T0", "gender": "G0", "mostDuties": 2, "gapDays": 5,
           "earlierDuties": 4, "fairShare": 6, "lastDuty": null, "validUntil": "2027-03-31", "travel": {"H0": 2},
           "availability": {"2026-12-01": "prefer"}}],
         "hospitals": [{"id": "H0", "earlierTurns": 2, "fairShare": 3, "mostTurns": 2, "travel": {"H0": 0},
           "available": ["2026-12-01"]}],
         "apart": [], "locked": {"supporters": [["S0", "P0"]], "specialists": []}, "previous": null}
        """;

    private final RosterJson json = new RosterJson();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void an_instance_is_read_as_it_was_written() {
        for (String name : new String[] {"K-1", "K-replan-1"}) {
            Instance instance = KnownInstances.instance(name);
            assertEquals(instance, json.readInstance(json.write(instance)));
        }
        assertEquals("P0", json.readInstance(bytes(GOOD)).supporters().get(0).id());
    }

    @Test
    void a_plan_is_read_as_it_was_written() {
        String plan = "{\"S0\":{\"supporters\":[\"P3\",\"P9\"],\"specialist\":\"H2\"},\"S1\":{\"supporters\":[],\"specialist\":null}}";
        Plan read = json.readPlan(bytes(plan));
        assertEquals(plan, new String(json.write(read), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"gapDays\": 5, | | supporters[0].gapDays: is missing",
        "\"gapDays\": 5 | \"gapDays\": -5 | supporters[0].gapDays: -5 is not between 0 and 1000000",
        "\"gapDays\": 5 | \"gapDays\": \"5\" | supporters[0].gapDays: must be a whole number",
        "\"date\": \"2026-12-01\" | \"date\": \"1 Dec\" | sessions[0].date: '1 Dec' is not a date such as 2026-12-01",
        "\"month\": \"2026-12\" | \"month\": \"2026\" | month: '2026' is not a month such as 2026-12",
        "\"trainee\" | \"novice\" | supporters[0].level: 'novice' is none of trainee, regular, experienced",
        "[\"S0\", \"P0\"] | [\"S9\", \"P0\"] | locked.supporters[0][0]: there is no session 'S9'",
        "[\"S0\", \"P0\"] | [\"S0\", \"P9\"] | locked.supporters[0][1]: there is no supporter 'P9'",
        "\"apart\": [] | \"apart\": [[\"P0\", \"P7\"]] | apart[0][1]: there is no supporter 'P7'",
        "\"needed\": 2 | \"needed\": 2, \"neded\": 2 | sessions[0].neded: is no field of this object",
        "\"prefer\" | \"perhaps\" | supporters[0].availability.2026-12-01: 'perhaps' is none of prefer, yes",
    })
    void what_is_wrong_is_named_by_its_path(String good, String bad, String told) {
        String document = GOOD.replace(good, bad == null ? "" : bad);
        assertEquals(told, assertThrows(FaultyInstance.class, () -> json.readInstance(bytes(document))).getMessage());
    }

    @Test
    void what_is_no_json_is_told_by_line() {
        assertEquals("line 1, column 2", assertThrows(FaultyInstance.class, () -> json.readInstance(bytes("{"))).faults().get(0)
            .path().replaceAll("column \\d+", "column 2"));
    }
}
