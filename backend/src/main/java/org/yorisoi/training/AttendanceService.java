package org.yorisoi.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.platform.event.AuditedAction;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ProblemType;
import org.yorisoi.platform.problem.Violation;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;

/** The door to who and how many took part. */
@ApplicationScoped
public class AttendanceService {

    private final Trainings trainings;
    private final HospitalService hospitals;
    private final Event<AuditedAction> audit;
    private final Clock clock;

    AttendanceService(Trainings trainings, HospitalService hospitals, Event<AuditedAction> audit, Clock clock) {
        this.trainings = trainings;
        this.hospitals = hospitals;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public AttendanceSeen get(String prefecture, UUID trainingId, NamesSeen names) {
        return seen(prefecture, trainings.attendanceOf(training(prefecture, trainingId)), names);
    }

    /** The numbers alone; nobody's name is read. */
    @Transactional
    public Attendance numbers(String prefecture, UUID trainingId) {
        return trainings.attendanceOf(training(prefecture, trainingId));
    }

    /** Writes down everything anew, names and numbers. */
    @Transactional
    public AttendanceSeen record(String prefecture, UUID trainingId, AttendanceDetails details, String ifMatch) {
        Attendance attendance = open(prefecture, trainingId, ifMatch);
        List<Participant> people = identified(prefecture, details.participants(), attendance.participants());
        boolean sameNames = people.equals(attendance.participants());
        attendance.name(people);
        count(attendance, details.headcounts(), details.differenceReason());
        if (!sameNames) {
            audit.fire(new AuditedAction(prefecture, "training_participants.changed", trainingId));
        }
        trainings.flush();
        return seen(prefecture, attendance, new NamesSeen.All());
    }

    /** The quick way: the numbers alone; names that are there stay. */
    @Transactional
    public Attendance count(String prefecture, UUID trainingId, Counts headcounts, String differenceReason,
                            String ifMatch) {
        Attendance attendance = open(prefecture, trainingId, ifMatch);
        count(attendance, headcounts, differenceReason);
        trainings.flush();
        return attendance;
    }

    private Attendance open(String prefecture, UUID trainingId, String ifMatch) {
        Training training = training(prefecture, trainingId);
        Attendance attendance = trainings.attendanceOf(training);
        EntityTags.requireMatch(ifMatch, attendance.version());
        trainings.hold(training);
        if (training.firstDate().isAfter(LocalDate.now(clock))) {
            throw Problem.of(ProblemType.TRAINING_IN_FUTURE);
        }
        return attendance;
    }

    /** They add up, or somebody says why not. */
    private static void count(Attendance attendance, Counts headcounts, String reason) {
        attendance.count(headcounts);
        if (reason == null && attendance.difference().isPresent()) {
            List<Violation> violations = new ArrayList<>();
            for (Category category : Category.values()) {
                int counted = headcounts.of(category);
                int named = attendance.named().of(category);
                if (counted != named) {
                    violations.add(Violation.of("headcounts." + category.name().toLowerCase(Locale.ROOT),
                        ViolationCode.DOES_NOT_ADD_UP, counted, named));
                }
            }
            throw Problem.of(ProblemType.ATTENDANCE_DOES_NOT_ADD_UP, violations);
        }
        attendance.explain(reason);
    }

    /** New ones get an id; known ones keep theirs; nobody is anybody else's. */
    private List<Participant> identified(String prefecture, List<Participant> given, List<Participant> before) {
        Set<UUID> ids = before.stream().map(Participant::id).collect(Collectors.toSet());
        Set<UUID> seen = new HashSet<>();
        Map<UUID, Boolean> known = new HashMap<>();
        Violations violations = new Violations();
        List<Participant> people = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Participant person = given.get(i);
            String field = "participants[%d]".formatted(i);
            if (person.id() != null) {
                violations.when(!ids.contains(person.id()), field + ".id", ViolationCode.UNKNOWN_REFERENCE);
                violations.when(!seen.add(person.id()), field + ".id", ViolationCode.DUPLICATE);
            }
            if (person.hospitalId() != null) {
                violations.when(!known.computeIfAbsent(person.hospitalId(), id -> hospitals.isKnown(prefecture, id)),
                    field + ".hospitalId", ViolationCode.UNKNOWN_REFERENCE);
            }
            people.add(person.id() == null ? person.withId(UUID.randomUUID()) : person);
        }
        violations.throwIfAny();
        return people;
    }

    private AttendanceSeen seen(String prefecture, Attendance attendance, NamesSeen names) {
        List<Participant> participants = names instanceof NamesSeen.None ? List.of()
            : names.of(attendance.participants());
        if (!participants.isEmpty()) {
            audit.fire(new AuditedAction(prefecture, "training_participants.read", attendance.trainingId()));
        }
        return new AttendanceSeen(attendance, participants);
    }

    private Training training(String prefecture, UUID id) {
        return trainings.in(prefecture, id).orElseThrow(Problem::notFound);
    }
}
