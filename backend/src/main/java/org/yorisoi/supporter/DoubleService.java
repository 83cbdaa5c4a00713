package org.yorisoi.supporter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yorisoi.identity.AccountService;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.paging.SearchText;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;

/**
 * Hints that the register may have somebody twice. Like the register, they are found in memory (ADR 19): nothing about
 * likeness is stored. Nothing follows of a hint by itself.
 */
@ApplicationScoped
public class DoubleService {

    private final SupporterService register;
    private final Supporters supporters;
    private final Differences differences;
    private final AccountService accounts;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    DoubleService(SupporterService register, Supporters supporters, Differences differences, AccountService accounts,
                  Event<AuditedAction> audit, Clock clock) {
        this.register = register;
        this.supporters = supporters;
        this.differences = differences;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The pairs that agree in most first.
     *
     * @param different those of whom a human has said that they are two people; else those of whom nobody has
     */
    @Transactional
    public Page<SupporterDouble> list(String prefecture, boolean different, PageRequest page) {
        Map<Difference.Pair, Difference> said = differences.in(prefecture);
        Map<UUID, String> names = accounts.displayNames(prefecture,
            said.values().stream().map(Difference::saidBy).collect(Collectors.toSet()));
        List<SupporterDouble> found = new ArrayList<>();
        alike(supporters.all(prefecture)).forEach((two, signs) -> {
            Difference difference = said.get(Difference.Pair.of(two.first().id(), two.second().id()));
            if (different == (difference != null)) {
                found.add(new SupporterDouble(two.first(), two.second(), signs,
                    difference == null ? null : names.get(difference.saidBy()),
                    difference == null ? null : difference.saidAt()));
            }
        });
        found.sort(Comparator.comparing((SupporterDouble one) -> -one.signs().size())
            .thenComparing(one -> one.first().number()).thenComparing(one -> one.second().number()));
        List<SupporterDouble> shown = found.stream().skip(page.offset()).limit(page.limit()).toList();
        if (!shown.isEmpty()) {
            audit.fire(new AuditedAction(prefecture, "supporter_doubles.read", null));
        }
        return page.page(shown, found.size());
    }

    /** They are two people. Safe to say twice. */
    @Transactional
    public void areDifferent(String prefecture, UUID one, UUID other, UUID by) {
        Difference.Pair pair = pair(prefecture, one, other);
        if (differences.findByIdOptional(pair).isEmpty()) {
            differences.persistAndFlush(new Difference(pair, prefecture, by, clock.instant()));
            audit.fire(new AuditedAction(prefecture, "supporter_difference.said", one));
            audit.fire(new AuditedAction(prefecture, "supporter_difference.said", other));
        }
    }

    /** As if nobody had said so. Safe to do twice. */
    @Transactional
    public void mayBeOne(String prefecture, UUID one, UUID other) {
        if (differences.deleteById(pair(prefecture, one, other))) {
            audit.fire(new AuditedAction(prefecture, "supporter_difference.undone", one));
            audit.fire(new AuditedAction(prefecture, "supporter_difference.undone", other));
        }
    }

    private Difference.Pair pair(String prefecture, UUID one, UUID other) {
        register.find(prefecture, one);
        register.find(prefecture, other);
        if (one.equals(other)) {
            throw Problem.violation("otherId", ViolationCode.NOT_ALLOWED);
        }
        return Difference.Pair.of(one, other);
    }

    private record Two(Supporter first, Supporter second) {
    }

    /** @param all in the order of their numbers */
    private static Map<Two, Set<DoubleSign>> alike(List<Supporter> all) {
        Map<Two, Set<DoubleSign>> alike = new LinkedHashMap<>();
        Map<DoubleSign, Function<Person, String>> keys = Map.of(
            DoubleSign.KANA, person -> SearchText.folded(person.kana()),
            DoubleSign.TELEPHONE, person -> person.telephone() == null ? "" : SearchText.folded(person.telephone())
                .replaceAll("\\D", ""),
            DoubleSign.EMAIL, person -> person.email() == null ? "" : SearchText.folded(person.email()));
        keys.forEach((sign, key) -> {
            Map<String, List<Supporter>> before = new HashMap<>();
            for (Supporter supporter : all) {
                String value = key.apply(supporter.person());
                if (!value.isEmpty()) {
                    List<Supporter> same = before.computeIfAbsent(value, text -> new ArrayList<>());
                    same.stream().filter(one -> sign != DoubleSign.KANA || mayBeOfOneAge(one, supporter))
                        .forEach(one -> alike.computeIfAbsent(new Two(one, supporter),
                            two -> EnumSet.noneOf(DoubleSign.class)).add(sign));
                    same.add(supporter);
                }
            }
        });
        return alike;
    }

    private static boolean mayBeOfOneAge(Supporter one, Supporter other) {
        AgeBand first = one.person().ageBand();
        AgeBand second = other.person().ageBand();
        return first == null || second == null || Objects.equals(first, second);
    }
}
