package org.yorisoi.supporter.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yorisoi.platform.date.Days;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterSummary;

/** The door to more time for everybody. What is previewed and what is applied are the same computation. */
@ApplicationScoped
public class ExtensionService {

    private final QualificationExtensions extensions;
    private final Histories histories;
    private final SupporterService supporters;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    ExtensionService(QualificationExtensions extensions, Histories histories, SupporterService supporters,
                     Event<AuditedAction> audit, Clock clock) {
        this.extensions = extensions;
        this.histories = histories;
        this.supporters = supporters;
        this.audit = audit;
        this.clock = clock;
    }

    /** All there ever were, those taken back too, the latest first. */
    @Transactional
    public List<QualificationExtension> list(String prefecture) {
        return extensions.all(prefecture);
    }

    @Transactional
    public QualificationExtension get(String prefecture, UUID id) {
        return extensions.in(prefecture, id).orElseThrow(Problem::notFound);
    }

    /** Changes nothing. */
    @Transactional
    public ExtensionPreview preview(String prefecture, ExtendedValidity validity) {
        check(validity);
        ExtensionPreview preview = new ExtensionPreview(concerned(prefecture, validity));
        if (!preview.people().isEmpty()) {
            audit.fire(new AuditedAction(prefecture, "supporter_qualifications.read", null));
        }
        return preview;
    }

    /**
     * @param people how many the preview said; when it is no longer so, nothing is done
     * @param by the account of who applies it
     */
    @Transactional
    public QualificationExtension apply(String prefecture, ExtendedValidity validity, String reason, int people, UUID by) {
        check(validity);
        extensions.hold(prefecture);
        int concerned = concerned(prefecture, validity).size();
        if (concerned != people) {
            throw Problem.of(ProblemType.EXTENSION_PREVIEW_OUTDATED);
        }
        QualificationExtension extension = new QualificationExtension(prefecture, validity, reason, concerned, by,
            clock.instant());
        extensions.persistAndFlush(extension);
        audit.fire(new AuditedAction(prefecture, "qualification_extension.applied", extension.id()));
        return extension;
    }

    /** Everything is as if it had never been applied, but that it was is remembered. Refused when something rests on it. */
    @Transactional
    public QualificationExtension takeBack(String prefecture, UUID id, UUID by, String ifMatch) {
        QualificationExtension extension = get(prefecture, id);
        EntityTags.requireMatch(ifMatch, extension.version());
        extensions.hold(prefecture);
        if (extension.stands()) {
            if (isRestedOn(prefecture, extension)) {
                throw Problem.of(ProblemType.EXTENSION_NEEDED);
            }
            extension.takeBack(by, clock.instant());
            extensions.flush();
            audit.fire(new AuditedAction(prefecture, "qualification_extension.taken_back", id));
        }
        return extension;
    }

    /** A later extension starts from this one, or somebody was renewed only because of it. */
    private boolean isRestedOn(String prefecture, QualificationExtension extension) {
        Qualifications with = histories.in(prefecture);
        List<QualificationExtension> standing = with.extensions();
        boolean followed = standing.stream()
            .dropWhile(other -> !other.id().equals(extension.id())).skip(1)
            .anyMatch(later -> later.validity().touches(extension.validity()));
        if (followed) {
            return true;
        }
        Qualifications without = with.without(extension);
        LocalDate today = LocalDate.now(clock);
        return with.histories().keySet().stream().anyMatch(supporter ->
            !effects(with.of(supporter, today)).equals(effects(without.of(supporter, today))));
    }

    private static List<Effect> effects(Qualification qualification) {
        return qualification.steps().stream().map(Qualification.Step::effect).toList();
    }

    /** Those who have neither left nor died and whose qualification would last longer. */
    private List<ExtensionPreview.Extended> concerned(String prefecture, ExtendedValidity validity) {
        Qualifications now = histories.in(prefecture);
        List<ExtendedValidity> and = new ArrayList<>(now.extensions().stream().map(QualificationExtension::validity).toList());
        and.add(validity);
        LocalDate today = LocalDate.now(clock);
        return supporters.all(prefecture).stream().filter(supporter -> !supporter.state().isGone())
            .map(supporter -> extended(now, supporter, and, today))
            .filter(one -> one.after().validUntil() != null
                && one.after().validUntil().isAfter(one.before().qualification().validUntil()))
            .sorted((one, other) -> QualificationSort.VALID_UNTIL.order().compare(one.before(), other.before()))
            .toList();
    }

    private static ExtensionPreview.Extended extended(Qualifications now, SupporterSummary supporter,
                                                      List<ExtendedValidity> and, LocalDate today) {
        List<HistoryEntry> history = now.history(supporter.id());
        LocalDate last = history.isEmpty() ? null : history.getLast().completedOn();
        return new ExtensionPreview.Extended(
            new QualifiedSupporter(supporter, now.of(supporter.id(), today), last),
            Qualification.of(history.stream().map(HistoryEntry::completed).toList(), now.rule(), and, today));
    }

    private static void check(ExtendedValidity validity) {
        new Violations()
            .when(!Days.isPlausible(validity.endingFrom()), "endingFrom", ViolationCode.NOT_ALLOWED)
            .when(!Days.isPlausible(validity.newLastDay()), "newLastDay", ViolationCode.NOT_ALLOWED)
            .when(validity.endingTo().isBefore(validity.endingFrom()), "endingTo", ViolationCode.BEFORE_START)
            .when(!validity.newLastDay().isAfter(validity.endingTo()), "newLastDay", ViolationCode.BEFORE_START)
            .throwIfAny();
    }
}
