package org.yorisoi.supporter;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yorisoi.platform.paging.SearchText;

/**
 * Which supporters are listed; what is null doesn't narrow the list.
 *
 * @param q words that are all found in number, name and kana, and for those who keep the register in telephone and mail
 * @param state null: all but those who are gone
 */
public record SupporterFilter(String q, SupporterState state, Ability ability, String municipality,
                              RecommendedFor recommendedFor, Boolean mayBeMatched, SupporterSort sort)
    implements Predicate<SupporterOverview> {

    @Override
    public boolean test(SupporterOverview overview) {
        Supporter supporter = overview.supporter();
        return (state == null ? !supporter.state().isGone() : supporter.state() == state)
            && (overview.whole() || !supporter.state().isGone())
            && (ability == null || supporter.person().abilities().contains(ability))
            && (municipality == null || municipality.equals(supporter.person().municipality()))
            && (recommendedFor == null || overview.recommendedFor().contains(recommendedFor))
            && (mayBeMatched == null || mayBeMatched == overview.summary().mayBeMatched())
            && (q == null || q.isBlank() || found(overview));
    }

    private boolean found(SupporterOverview overview) {
        Person person = overview.supporter().person();
        Stream<String> open = Stream.of(Integer.toString(overview.supporter().number()), person.name(), person.kana());
        Stream<String> reached = overview.whole() ? Stream.of(person.telephone(),
            person.telephone() == null ? null : person.telephone().replace("-", ""), person.email()) : Stream.of();
        String searched = Stream.concat(open, reached).filter(Objects::nonNull).map(SearchText::folded)
            .collect(Collectors.joining("\n"));
        return Arrays.stream(q.strip().split("[\\s\u3000]+")).map(SearchText::folded).allMatch(searched::contains);
    }
}
