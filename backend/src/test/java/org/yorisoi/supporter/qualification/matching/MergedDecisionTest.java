package org.yorisoi.supporter.qualification.matching;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yorisoi.supporter.MergeRequests.assertUnmerged;
import static org.yorisoi.supporter.MergeRequests.merge;
import static org.yorisoi.supporter.MergeRequests.merged;
import static org.yorisoi.supporter.MergeRequests.numbers;
import static org.yorisoi.supporter.MergeRequests.preview;
import static org.yorisoi.supporter.MergeRequests.undo;
import static org.yorisoi.supporter.SupporterRequests.idOf;
import static org.yorisoi.supporter.SupporterRequests.unique;
import static org.yorisoi.supporter.qualification.QualificationRequests.delete;
import static org.yorisoi.supporter.qualification.QualificationRequests.qualification;
import static org.yorisoi.supporter.qualification.QualificationRequests.registered;
import static org.yorisoi.supporter.qualification.matching.MatchingRequests.decide;
import static org.yorisoi.supporter.qualification.matching.MatchingRequests.listed;
import static org.yorisoi.supporter.qualification.matching.MatchingRequests.same;
import static org.yorisoi.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What names on training lists say about two entries that somebody wants to merge. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MergedDecisionTest {

    private static final String SAME_LIST = "2022年1月29日の研修会の名簿に、二つの登録の両方が載っています。"
        + "同じ名簿の二人は別の人です。まちがいなら、先に名簿との照合を取り消してください";
    private static final String CONTRADICTION = "名簿の同じ参加者が、一方とは同じ人、もう一方とは別の人と判断されています。"
        + "先に名簿との照合でどちらかの判断を取り消してください";

    private String word;
    private String kept;
    private String other;

    @BeforeEach
    void two_entries_of_one_name() {
        word = unique();
        kept = registered("active", "見本" + word, "みほん" + word);
        other = registered("active", "見本" + word, "みほん" + word);
    }

    private void refused(String sentence, String english) {
        preview(kept, other).statusCode(200).body("obstacles", contains(sentence));
        as("centre").header("Accept-Language", "en").get(kept + "/merge-previews/" + idOf(other)).then()
            .body("obstacles", contains(english));
        merge(kept, other).statusCode(409).body("type", is("/problems/supporter-merge-not-possible"))
            .body("detail", is(sentence));
        merge(other, kept).statusCode(409).body("detail", is(sentence));
        assertUnmerged(kept, other);
    }

    @Test
    void two_who_are_on_one_list_are_two_people_until_one_of_them_is_taken_off() {
        List<String> participants = listed("見本" + word + "/みほん" + word, "見本" + word);
        same(participants.get(0), kept);
        String mistake = same(participants.get(1), other);
        refused(SAME_LIST, "Both entries stand on the list of the training of 2022-01-29. Two on one list are two people."
            + " If that is a mistake, undo what was decided about the list first");
        qualification(kept).body("trainings.id", contains(participants.get(0)));
        qualification(other).body("trainings.id", contains(participants.get(1)));
        delete("centre", mistake, 0).statusCode(204);
        preview(kept, other).body("obstacles", is(empty()));
        merged(kept, other);
    }

    @Test
    void of_two_lists_each_training_is_told_of_on_its_own() {
        List<String> first = listed("見本" + word + "/みほん" + word, "見本" + word);
        List<String> second = listed("見本" + word + "/みほん" + word, "見本" + word);
        for (List<String> list : List.of(first, second)) {
            same(list.get(0), kept);
            same(list.get(1), other);
        }
        preview(kept, other).body("obstacles", contains(SAME_LIST, SAME_LIST));
    }

    @Test
    void who_is_the_one_and_not_the_other_says_that_they_are_two_people() {
        String participant = listed("見本" + word).getFirst();
        String different = decide(participant, "different", idOf(other), null).statusCode(201).extract().header("Location");
        same(participant, kept);
        refused(CONTRADICTION, "About one name on a list it was decided that she is the one entry and that she is not the other."
            + " Undo one of the two first");
        delete("centre", different, 0).statusCode(204);
        merged(kept, other);
    }

    @Test
    void names_on_other_lists_are_hers_until_undo_and_so_are_the_trainings() {
        String own = listed("見本" + word + "/みほん" + word).getFirst();
        String others = listed("見本" + word).getFirst();
        same(own, kept);
        String decision = same(others, other);
        assertEquals(Map.of("states", 1, "participants", 1),
            numbers(preview(kept, other).body("obstacles", is(empty())), "moving"));
        String merge = merged(kept, other);
        qualification(kept).body("trainings.id", containsInAnyOrder(own, others));
        as("centre").get(decision).then().statusCode(200).body("supporter.id", is(idOf(kept).toString()));
        undo(merge).statusCode(200);
        qualification(kept).body("trainings.id", contains(own));
        qualification(other).body("trainings.id", contains(others));
        as("centre").get(decision).then().body("supporter.id", is(idOf(other).toString()));
    }

    @Test
    void an_entry_that_a_list_made_is_not_removed_while_it_goes_on_in_another() {
        String applied = registered("applied", "見本" + word, "みほん" + word);
        var decided = decide(listed("見本" + word + "/みほん" + word).getFirst(), "new", null, null).statusCode(201);
        String decision = decided.extract().header("Location");
        String made = applied.substring(0, applied.lastIndexOf('/') + 1) + decided.extract().path("supporter.id");
        String merge = merged(applied, made);
        delete("centre", decision, 0).statusCode(409);
        as("centre").get(applied).then().statusCode(200);
        undo(merge).statusCode(200);
        delete("centre", decision, 0).statusCode(204);
        as("centre").get(made).then().statusCode(404);
        as("centre").get(applied).then().statusCode(200);
    }
}
