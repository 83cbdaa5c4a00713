package org.yorisoi.supporter.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.platform.date.Days;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterSummary;

/** The door to trainings that are entered by hand. */
@ApplicationScoped
public class TrainingHistoryService {

    private final SupporterService supporters;
    private final SupporterTrainings trainings;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    TrainingHistoryService(SupporterService supporters, SupporterTrainings trainings, Event<AuditedAction> audit,
                           Clock clock) {
        this.supporters = supporters;
        this.trainings = trainings;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param goneToo whether those who have left or died are there for the caller */
    @Transactional
    public SupporterTraining get(String prefecture, UUID supporterId, UUID id, boolean goneToo) {
        if (supporters.get(prefecture, supporterId).state().isGone() && !goneToo) {
            throw Problem.notFound();
        }
        audit.fire(new AuditedAction(prefecture, "supporter_qualification.read", supporterId));
        return find(prefecture, supporterId, id);
    }

    @Transactional
    public SupporterTraining add(String prefecture, UUID supporterId, TrainingEntry entry) {
        check(entry);
        SupporterTraining training = new SupporterTraining(prefecture, held(prefecture, supporterId), entry);
        trainings.persistAndFlush(training);
        audit.fire(new AuditedAction(prefecture, "supporter_training.added", supporterId));
        return training;
    }

    /** Many at once: by supporter, what she completed. */
    @Transactional
    public void addAll(String prefecture, Map<UUID, List<TrainingEntry>> entries) {
        Set<UUID> register = supporters.all(prefecture).stream().map(SupporterSummary::id).collect(Collectors.toSet());
        entries.forEach((supporterId, history) -> {
            if (!register.contains(supporterId)) {
                throw Problem.notFound();
            }
            history.forEach(this::check);
            trainings.persist(history.stream().map(entry -> new SupporterTraining(prefecture, supporterId, entry)));
            audit.fire(new AuditedAction(prefecture, "supporter_training.added", supporterId));
        });
        trainings.flush();
    }

    @Transactional
    public SupporterTraining change(String prefecture, UUID supporterId, UUID id, TrainingEntry entry, String ifMatch) {
        SupporterTraining training = find(prefecture, held(prefecture, supporterId), id);
        EntityTags.requireMatch(ifMatch, training.version());
        check(entry);
        training.describe(entry);
        trainings.flush();
        audit.fire(new AuditedAction(prefecture, "supporter_training.changed", supporterId));
        return training;
    }

    @Transactional
    public void remove(String prefecture, UUID supporterId, UUID id, String ifMatch) {
        SupporterTraining training = find(prefecture, supporterId, id);
        EntityTags.requireMatch(ifMatch, training.version());
        trainings.delete(training);
        trainings.flush();
        audit.fire(new AuditedAction(prefecture, "supporter_training.removed", supporterId));
    }

    private UUID held(String prefecture, UUID supporterId) {
        return supporters.held(prefecture, supporterId).orElseThrow(Problem::notFound).id();
    }

    private SupporterTraining find(String prefecture, UUID supporterId, UUID id) {
        return trainings.of(supporters.get(prefecture, supporterId).id(), id).orElseThrow(Problem::notFound);
    }

    /** Nobody has completed what is still to come. */
    private void check(TrainingEntry entry) {
        new Violations()
            .when(!Days.isPlausible(entry.completedOn()), "completedOn", ViolationCode.NOT_ALLOWED)
            .when(entry.completedOn().isAfter(LocalDate.now(clock)), "completedOn", ViolationCode.IN_FUTURE)
            .throwIfAny();
    }
}
