package org.yorisoi.supporter.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterSummary;

/** A supporter's own answers, signed in. */
@ApplicationScoped
public class OwnAvailabilityService {

    private final Rounds rounds;
    private final Answering answering;
    private final SupporterService supporters;
    private final CurrentUser user;
    private final Clock clock;

    OwnAvailabilityService(Rounds rounds, Answering answering, SupporterService supporters, CurrentUser user, Clock clock) {
        this.rounds = rounds;
        this.answering = answering;
        this.supporters = supporters;
        this.user = user;
        this.clock = clock;
    }

    /** What the caller is asked for, from this month on; nothing while she doesn't serve. */
    @Transactional
    public List<Asked> asked(String prefecture) {
        SupporterSummary self = self(prefecture);
        if (!self.state().serves()) {
            return List.of();
        }
        return rounds.from(prefecture, YearMonth.from(LocalDate.now(clock))).stream()
            .map(round -> answering.asked(round, self.id())).toList();
    }

    @Transactional
    public Asked asked(String prefecture, YearMonth month) {
        UUID self = self(prefecture).id();
        return answering.asked(find(prefecture, month), self);
    }

    @Transactional
    public Asked answer(String prefecture, YearMonth month, AnswerDetails details, String ifMatch) {
        SupporterSummary self = self(prefecture);
        Round round = find(prefecture, month);
        answering.answer(round, self, details, Channel.APP, ifMatch);
        return answering.asked(round, self.id());
    }

    private Round find(String prefecture, YearMonth month) {
        return rounds.in(prefecture, month).orElseThrow(Problem::notFound);
    }

    private SupporterSummary self(String prefecture) {
        return supporters.ofAccount(prefecture, user.id()).orElseThrow(Problem::notFound);
    }
}
