package org.yorisoi.consultation.roster;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yorisoi.consultation.duty.DutyRequests.own;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.supporter.SupporterWithAccount;

/** What holds for whatever a clerk puts into a roster. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RosterProperties {

    private static final int[] DAYS = {3, 6, 10, 20};
    private static final int GAP = 5;
    private static final int MOST_DUTIES = 2;
    private static final int PEOPLE = 5;
    private static final int PLANS = 12;

    private final DemoAccounts accounts;
    private final Random random = new Random(20261129);
    private final List<SupporterWithAccount> people = new ArrayList<>();
    private final boolean[][] can = new boolean[PEOPLE][DAYS.length];
    private GivenMonth month;

    RosterProperties(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    private void aMonthWithPeopleWhoCanComeOnSomeDays() {
        month = GivenMonth.withSessionsOn(DAYS);
        for (int person = 0; person < PEOPLE; person++) {
            people.add(GivenMonth.pledged(accounts));
            String[] choices = new String[DAYS.length];
            for (int day = 0; day < DAYS.length; day++) {
                can[person][day] = random.nextInt(3) > 0;
                choices[day] = can[person][day] ? "yes" : "no";
            }
            month.answers(people.get(person), choices);
        }
    }

    /** Who is where, at random: at most three at a session, nobody twice. */
    private boolean[][] anyPlan() {
        boolean[][] plan = new boolean[PEOPLE][DAYS.length];
        for (int day = 0; day < DAYS.length; day++) {
            for (int place = 0; place < 2; place++) {
                plan[random.nextInt(PEOPLE)][day] = true;
            }
        }
        return plan;
    }

    private List<Map<String, Object>> teams(boolean[][] plan, boolean[][] locked) {
        List<Map<String, Object>> teams = new ArrayList<>();
        for (int day = 0; day < DAYS.length; day++) {
            List<Map<String, Object>> places = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                if (plan[person][day]) {
                    places.add(locked[person][day] ? GivenMonth.locked(people.get(person)) : GivenMonth.free(people.get(person)));
                }
            }
            teams.add(month.team(day, places.toArray(Map[]::new)));
        }
        return teams;
    }

    /** The rules as a clerk would check them with a pencil. */
    private boolean keepsTheRules(boolean[][] plan) {
        for (int person = 0; person < PEOPLE; person++) {
            List<Integer> days = new ArrayList<>();
            for (int day = 0; day < DAYS.length; day++) {
                if (plan[person][day]) {
                    if (!can[person][day]) {
                        return false;
                    }
                    days.add(DAYS[day]);
                }
            }
            for (int n = 1; n < days.size(); n++) {
                if (days.get(n) - days.get(n - 1) < GAP) {
                    return false;
                }
            }
            if (days.size() > MOST_DUTIES) {
                return false;
            }
        }
        return true;
    }

    @Test
    void no_roster_is_published_that_breaks_a_rule_without_a_recorded_reason() {
        aMonthWithPeopleWhoCanComeOnSomeDays();
        int kept = 0;
        for (int n = 0; n < PLANS; n++) {
            boolean[][] plan = n == 0 ? new boolean[PEOPLE][DAYS.length] : anyPlan();
            month.put(month.version(), teams(plan, new boolean[PEOPLE][DAYS.length]), List.of()).statusCode(200);
            boolean keeps = keepsTheRules(plan);
            month.published().statusCode(keeps ? 200 : 409);
            if (keeps) {
                kept++;
                for (int person = 0; person < PEOPLE; person++) {
                    boolean[] hers = plan[person];
                    assertEquals(IntStream.range(0, DAYS.length).filter(day -> hers[day]).count(),
                        own(people.get(person)).stream().filter(duty -> "asked".equals(duty.get("state"))).count());
                }
            }
        }
        assertTrue(kept > 0);
    }

    @Test
    void who_is_locked_is_never_moved_and_the_same_month_gets_the_same_plan() throws InterruptedException {
        aMonthWithPeopleWhoCanComeOnSomeDays();
        for (int n = 0; n < PLANS / 3; n++) {
            boolean[][] plan = anyPlan();
            while (!keepsTheRules(plan)) {
                plan = anyPlan();
            }
            boolean[][] locked = new boolean[PEOPLE][DAYS.length];
            List<List<String>> stay = new ArrayList<>();
            for (int day = 0; day < DAYS.length; day++) {
                stay.add(new ArrayList<>());
                for (int person = 0; person < PEOPLE; person++) {
                    locked[person][day] = plan[person][day] && random.nextBoolean();
                    if (locked[person][day]) {
                        stay.get(day).add(people.get(person).id().toString());
                    }
                }
            }
            month.put(month.version(), teams(plan, locked), List.of()).statusCode(200);
            month.planned("all").body("state", is("done")).body("result.proven", is(true));
            List<List<String>> once = month.plan();
            for (int day = 0; day < DAYS.length; day++) {
                assertTrue(once.get(day).containsAll(stay.get(day)));
            }
            month.planned("all");
            assertEquals(once.stream().map(HashSet::new).toList(), month.plan().stream().map(HashSet::new).toList());
        }
    }
}
