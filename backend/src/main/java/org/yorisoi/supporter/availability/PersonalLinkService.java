package org.yorisoi.supporter.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.encryption.Secrets;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterSummary;

/** Personal links: made by the centre, used by whoever holds one, to see and give one supporter's answer to one round. */
@ApplicationScoped
public class PersonalLinkService {

    private final PersonalLinks links;
    private final Rounds rounds;
    private final Answering answering;
    private final SupporterService supporters;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    PersonalLinkService(PersonalLinks links, Rounds rounds, Answering answering, SupporterService supporters,
                        Event<AuditedAction> audit, Clock clock) {
        this.links = links;
        this.rounds = rounds;
        this.answering = answering;
        this.supporters = supporters;
        this.audit = audit;
        this.clock = clock;
    }

    /** A link that was just made; its secret is shown this once. */
    public record Made(SupporterSummary supporter, String secret) {
    }

    /** Makes a link for each of them; links that they had are void. Those who don't serve get none. */
    @Transactional
    public List<Made> make(String prefecture, YearMonth month, Collection<UUID> supporterIds) {
        Round round = rounds.in(prefecture, month).orElseThrow(Problem::notFound);
        AvailabilityFault.CLOSED.unless(answering.isOpen(round));
        Set<UUID> held = links.hold(supporterIds);
        List<SupporterSummary> serving = supporters.all(prefecture).stream()
            .filter(one -> one.state().serves() && held.contains(one.id())).toList();
        links.end(round, serving.stream().map(SupporterSummary::id).toList());
        return serving.stream().map(one -> make(round, one)).toList();
    }

    private Made make(Round round, SupporterSummary supporter) {
        String secret = Secrets.random();
        links.persist(new PersonalLink(round.id(), supporter.id(), Secrets.hash(secret), clock.instant()));
        audit.fire(new AuditedAction(round.prefectureCode(), "availability_link.made", supporter.id()));
        return new Made(supporter, secret);
    }

    /** What the holder of a link is asked for. */
    @Transactional
    public Asked asked(String secret) {
        PersonalLink link = find(secret);
        return answering.asked(rounds.findById(link.roundId()), link.supporterId());
    }

    @Transactional
    public Asked answer(String secret, AnswerDetails details) {
        PersonalLink link = find(secret);
        Round round = rounds.findById(link.roundId());
        answering.answer(round, supporters.get(round.prefectureCode(), link.supporterId()), details, Channel.LINK, null);
        return answering.asked(round, link.supporterId());
    }

    /** Unknown, renewed, out of time, of somebody who no longer serves and of an entry that was merged are all told alike. */
    private PersonalLink find(String secret) {
        return links.of(Secrets.hash(secret))
            .filter(link -> {
                Round round = rounds.findById(link.roundId());
                return answering.isOpen(round)
                    && supporters.known(round.prefectureCode(), link.supporterId()).filter(one -> one.state().serves())
                        .isPresent();
            })
            .orElseThrow(() -> Problem.of(ProblemType.AVAILABILITY_LINK_EXPIRED));
    }
}
