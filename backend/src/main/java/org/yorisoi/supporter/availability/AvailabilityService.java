package org.yorisoi.supporter.availability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterSummary;
import org.yorisoi.supporter.message.MessageKind;
import org.yorisoi.supporter.message.MessageService;

/** The door to who can come on which day: rounds, and what everybody has answered. */
@ApplicationScoped
public class AvailabilityService {

    private final Rounds rounds;
    private final Answers answers;
    private final Reminders reminders;
    private final PersonalLinks links;
    private final Answering answering;
    private final SessionDays sessionDays;
    private final BlockedDays blockedDays;
    private final SupporterService supporters;
    private final MessageService messages;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    AvailabilityService(Rounds rounds, Answers answers, Reminders reminders, PersonalLinks links, Answering answering,
                        SessionDays sessionDays, BlockedDays blockedDays, SupporterService supporters,
                        MessageService messages, Event<AuditedAction> audit, Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.reminders = reminders;
        this.links = links;
        this.answering = answering;
        this.sessionDays = sessionDays;
        this.blockedDays = blockedDays;
        this.supporters = supporters;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest month first. */
    @Transactional
    public Page<RoundSeen> rounds(String prefecture, PageRequest page) {
        Page<Round> found = rounds.list(prefecture, page);
        Map<UUID, Set<UUID>> answered = answers.who(found.items().stream().map(Round::id).toList());
        List<SupporterSummary> serving = serving(prefecture);
        return found.map(round -> seen(round, List.of(), answered.getOrDefault(round.id(), Set.of()), serving));
    }

    @Transactional
    public RoundSeen round(String prefecture, YearMonth month) {
        Round round = find(prefecture, month);
        return seen(round, sessionDays.of(prefecture, month),
            answers.who(List.of(round.id())).getOrDefault(round.id(), Set.of()), serving(prefecture));
    }

    /** Asks for a month: everybody who serves is told. */
    @Transactional
    public RoundSeen open(String prefecture, YearMonth month, LocalDate deadline) {
        check(month, deadline);
        AvailabilityFault.ALREADY_ASKED.unless(rounds.in(prefecture, month).isEmpty());
        AvailabilityFault.NO_SESSIONS.unless(!sessionDays.of(prefecture, month).isEmpty());
        Round round = new Round(prefecture, month, deadline, clock.instant());
        rounds.persistAndFlush(round);
        messages.tellAll(prefecture, serving(prefecture).stream().map(SupporterSummary::id).toList(),
            MessageKind.AVAILABILITY_ASKED, facts(round));
        return round(prefecture, month);
    }

    /** Another deadline; a round whose deadline has passed is open again until then. */
    @Transactional
    public RoundSeen endOn(String prefecture, YearMonth month, LocalDate deadline, String ifMatch) {
        Round round = find(prefecture, month);
        EntityTags.requireMatch(ifMatch, round.version());
        check(month, deadline);
        round.endOn(deadline);
        rounds.flush();
        return round(prefecture, month);
    }

    /** Everybody's answers, in the order of the numbers of registration; who sees them is written down. */
    @Transactional
    public Sheet sheet(String prefecture, YearMonth month) {
        Round round = find(prefecture, month);
        Map<UUID, Answer> given = answers.of(round);
        Map<UUID, Set<LocalDate>> blocked = blockedDays.of(prefecture, month);
        Map<UUID, Instant> reminded = reminders.last(round);
        Map<UUID, PersonalLink> linked = links.of(round);
        audit.fire(new AuditedAction(prefecture, "availability.read", round.id()));
        return new Sheet(round, sessionDays.of(prefecture, month), serving(prefecture).stream()
            .map(one -> new Sheet.Row(one, Optional.ofNullable(given.get(one.id()))
                .orElseGet(() -> new Answer(round.id(), one.id())), blocked.getOrDefault(one.id(), Set.of()),
                reminded.get(one.id()), Optional.ofNullable(linked.get(one.id())).map(PersonalLink::madeAt).orElse(null)))
            .toList());
    }

    /** By supporter, the telephone of those who serve and haven't answered; those who have told none are left out. */
    @Transactional
    public Map<UUID, String> telephones(String prefecture, YearMonth month) {
        Round round = find(prefecture, month);
        Set<UUID> answered = answers.who(List.of(round.id())).getOrDefault(round.id(), Set.of());
        return supporters.telephones(prefecture, serving(prefecture).stream().map(SupporterSummary::id)
            .filter(id -> !answered.contains(id)).collect(Collectors.toSet()));
    }

    /** The centre enters an answer for somebody who has telephoned; it may after the deadline too. */
    @Transactional
    public Asked enter(String prefecture, YearMonth month, UUID supporterId, AnswerDetails details, String ifMatch) {
        Round round = find(prefecture, month);
        answering.answer(round, supporters.get(prefecture, supporterId), details, Channel.CENTRE, ifMatch);
        audit.fire(new AuditedAction(prefecture, "availability.entered", supporterId));
        return answering.asked(round, supporterId);
    }

    /** Keeps many first answers at once. For taking over what was collected elsewhere. */
    @Transactional
    public void takeOver(String prefecture, YearMonth month, Map<UUID, AnswerDetails> given, Channel channel) {
        Round round = find(prefecture, month);
        Instant now = clock.instant();
        answers.persist(given.entrySet().stream().map(one -> {
            Answer answer = new Answer(round.id(), one.getKey());
            answer.say(one.getValue(), channel, now);
            return answer;
        }));
    }

    /**
     * Reminds those of them who have not answered.
     *
     * @return who was reminded; those who have answered meanwhile, or don't serve, are left in peace
     */
    @Transactional
    public Set<UUID> remind(String prefecture, YearMonth month, Collection<UUID> supporterIds) {
        Round round = find(prefecture, month);
        AvailabilityFault.CLOSED.unless(answering.isOpen(round));
        Set<UUID> answered = answers.who(List.of(round.id())).getOrDefault(round.id(), Set.of());
        List<UUID> waiting = serving(prefecture).stream().map(SupporterSummary::id)
            .filter(id -> supporterIds.contains(id) && !answered.contains(id)).toList();
        Set<UUID> told = messages.tellAll(prefecture, waiting, MessageKind.AVAILABILITY_REMINDED, facts(round));
        Instant now = clock.instant();
        reminders.persist(told.stream().map(id -> new Reminder(round.id(), id, now)));
        return told;
    }

    /** What everybody has said about a day; empty for a month that was not asked. Blocked days are a "no". */
    @Transactional
    public Map<UUID, DayAnswer> on(String prefecture, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        Map<UUID, DayAnswer> said = new HashMap<>();
        rounds.in(prefecture, month).ifPresent(round -> answers.of(round).forEach((supporter, answer) ->
            said.put(supporter, new DayAnswer(answer.choices().get(day), answer.mostDuties()))));
        blockedDays.of(prefecture, month).forEach((supporter, days) -> {
            if (days.contains(day)) {
                said.merge(supporter, new DayAnswer(Choice.NO, null), (one, no) -> new DayAnswer(Choice.NO, one.mostDuties()));
            }
        });
        return said;
    }

    /** For planning a month. Two statements. */
    @Transactional
    public MonthAnswers ofMonth(String prefecture, YearMonth month) {
        return new MonthAnswers(rounds.in(prefecture, month).map(answers::of).orElse(Map.of()),
            blockedDays.of(prefecture, month));
    }

    /** Who can't be asked for a day, by her own entry. */
    @Transactional
    public Set<UUID> blockedOn(String prefecture, LocalDate day) {
        return blockedDays.of(prefecture, YearMonth.from(day)).entrySet().stream()
            .filter(entry -> entry.getValue().contains(day)).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private Round find(String prefecture, YearMonth month) {
        return rounds.in(prefecture, month).orElseThrow(Problem::notFound);
    }

    private List<SupporterSummary> serving(String prefecture) {
        return supporters.all(prefecture).stream().filter(one -> one.state().serves()).toList();
    }

    private RoundSeen seen(Round round, List<SessionDay> days, Set<UUID> answered, List<SupporterSummary> serving) {
        int unanswered = (int) serving.stream().filter(one -> !answered.contains(one.id())).count();
        return new RoundSeen(round, days, answered.size(), unanswered, answering.isOpen(round));
    }

    private void check(YearMonth month, LocalDate deadline) {
        LocalDate today = LocalDate.now(clock);
        new Violations()
            .when(month.isBefore(YearMonth.from(today)), "month", ViolationCode.NOT_ALLOWED)
            .when(deadline.isBefore(today) || deadline.isAfter(month.atEndOfMonth()), "deadline", ViolationCode.NOT_ALLOWED)
            .throwIfAny();
    }

    private static Map<String, String> facts(Round round) {
        return Map.of("month", round.month().toString(), "deadline", round.deadline().toString());
    }
}
