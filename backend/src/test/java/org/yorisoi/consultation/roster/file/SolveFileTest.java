package org.yorisoi.consultation.roster.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yorisoi.consultation.roster.KnownInstances;
import org.yorisoi.consultation.roster.model.Instance;
import org.yorisoi.consultation.roster.model.Plan;
import org.yorisoi.consultation.roster.model.Roster;
import org.yorisoi.consultation.roster.rule.Rules;

/** {@code make solve}, as a process of its own. */
class SolveFileTest {

    private static final int INTERRUPTED = 130;

    private final RosterJson json = new RosterJson();

    @TempDir
    Path folder;

    @Test
    void ctrl_c_writes_the_best_plan_so_far() throws IOException, InterruptedException {
        Instance months = KnownInstances.sideBySide("M-1", 4);
        Path problem = Files.write(folder.resolve("problem.json"), json.write(months));
        Path plan = folder.resolve("plan.json");
        List<String> command = new ArrayList<>(hearingCtrlC());
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp", System.getProperty("java.class.path"), SolveFile.class.getName(), problem.toString(), "60", plan.toString()));
        Process solving = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader said = solving.inputReader()) {
            said.lines().filter(line -> line.startsWith("plan ")).findFirst().orElseThrow();
            new ProcessBuilder("kill", "-INT", String.valueOf(solving.pid())).start().waitFor();
            assertTrue(solving.waitFor(60, TimeUnit.SECONDS));
        } finally {
            solving.destroyForcibly();
        }
        assertEquals(INTERRUPTED, solving.exitValue());
        Plan best = json.readPlan(Files.readAllBytes(plan));
        assertEquals(List.of(), Rules.violations(new Roster(months, best)));
    }

    /** What shells start in the background is deaf to Ctrl-C, and so is what that starts, unless it is told otherwise. */
    private static List<String> hearingCtrlC() throws IOException, InterruptedException {
        List<String> told = List.of("env", "--default-signal=INT");
        List<String> tried = new ArrayList<>(told);
        tried.add("true");
        return new ProcessBuilder(tried).start().waitFor() == 0 ? told : List.of();
    }
}
