package org.yorisoi.supporter.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.supporter.SupporterSummary;

/** How a supporter's answer is read and kept, whichever way it comes in. */
@ApplicationScoped
class Answering {

    private final Answers answers;
    private final SessionDays sessionDays;
    private final BlockedDays blockedDays;
    private final EntityManager entities;
    private final Clock clock;

    Answering(Answers answers, SessionDays sessionDays, BlockedDays blockedDays, EntityManager entities, Clock clock) {
        this.answers = answers;
        this.sessionDays = sessionDays;
        this.blockedDays = blockedDays;
        this.entities = entities;
        this.clock = clock;
    }

    Asked asked(Round round, UUID supporterId) {
        return new Asked(round, sessionDays.of(round.prefectureCode(), round.month()), blocked(round, supporterId),
            answers.of(round, supporterId).orElseGet(() -> new Answer(round.id(), supporterId)), isOpen(round));
    }

    /** @param ifMatch the version she has read; null where the last word counts */
    Answer answer(Round round, SupporterSummary supporter, AnswerDetails details, Channel how, String ifMatch) {
        AvailabilityFault.NOT_SERVING.unless(supporter.state().serves());
        AvailabilityFault.CLOSED.unless(how == Channel.CENTRE || isOpen(round));
        hold(supporter.id());
        Answer answer = answers.of(round, supporter.id()).orElseGet(() -> new Answer(round.id(), supporter.id()));
        if (how != Channel.LINK) {
            EntityTags.requireMatch(ifMatch, answer.version());
        }
        answer.say(new AnswerDetails(choices(round, supporter.id(), details.choices()), details.mostDuties(), details.note()),
            how, clock.instant());
        answers.persistAndFlush(answer);
        return answer;
    }

    boolean isOpen(Round round) {
        return round.isOpenOn(LocalDate.now(clock));
    }

    /**
     * Days of another month are refused; a day of this month that has no session any more is left out, because the plan may
     * change while somebody answers. Blocked days are a "no".
     */
    private Map<LocalDate, Choice> choices(Round round, UUID supporterId, Map<LocalDate, Choice> said) {
        if (said.keySet().stream().anyMatch(day -> !YearMonth.from(day).equals(round.month()))) {
            throw Problem.violation("days", ViolationCode.NOT_ALLOWED);
        }
        Map<LocalDate, Choice> choices = new HashMap<>(said);
        choices.keySet().retainAll(dates(sessionDays.of(round.prefectureCode(), round.month())));
        Set<LocalDate> blocked = blocked(round, supporterId);
        choices.replaceAll((day, choice) -> blocked.contains(day) ? Choice.NO : choice);
        return choices;
    }

    static Set<LocalDate> dates(List<SessionDay> days) {
        return days.stream().map(SessionDay::date).collect(Collectors.toCollection(HashSet::new));
    }

    private Set<LocalDate> blocked(Round round, UUID supporterId) {
        return blockedDays.of(round.prefectureCode(), round.month()).getOrDefault(supporterId, Set.of());
    }

    /** Two answers of one supporter at the same time come one after the other. */
    private void hold(UUID supporterId) {
        if (entities.createNativeQuery("select id from supporter where id = ?1 and goes_on_in is null for update")
            .setParameter(1, supporterId).getResultList().isEmpty()) {
            throw Problem.notFound();
        }
    }
}
