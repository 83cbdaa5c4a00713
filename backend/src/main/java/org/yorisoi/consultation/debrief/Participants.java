package org.yorisoi.consultation.debrief;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yorisoi.consultation.FreeText;
import org.yorisoi.consultation.SessionView;
import org.yorisoi.consultation.duty.DutyService;
import org.yorisoi.consultation.duty.DutyView;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.supporter.SupporterService;
import org.yorisoi.supporter.SupporterSummary;

/** Who can be in a debrief: the supporters on duty and the hospital whose turn it is, and whoever is in it already. */
@ApplicationScoped
class Participants {

    private final DutyService duties;
    private final SupporterService supporters;
    private final HospitalService hospitals;
    private final CurrentUser user;

    Participants(DutyService duties, SupporterService supporters, HospitalService hospitals, CurrentUser user) {
        this.duties = duties;
        this.supporters = supporters;
        this.hospitals = hospitals;
        this.user = user;
    }

    DebriefSeen seen(SessionView session, Debrief debrief) {
        Map<UUID, SupporterSummary> register = supporters.all(session.prefecture()).stream()
            .collect(Collectors.toMap(SupporterSummary::id, Function.identity()));
        List<DebriefSeen.Participant> all = possible(session, debrief).stream().map(register::get)
            .map(supporter -> new DebriefSeen.Participant(supporter.id(), supporter.number(), name(supporter),
                debrief == null ? null : debrief.of(supporter.id()).orElse(null))).toList();
        UUID hospital = hospital(session, debrief);
        return new DebriefSeen(session, debrief, all, hospital,
            hospital == null ? null : hospitals.get(session.prefecture(), hospital).name());
    }

    /** The one whose specialist is in the debrief, else the one whose turn it is; null without either. */
    UUID hospital(SessionView session, Debrief debrief) {
        return debrief != null && debrief.hospitalId() != null ? debrief.hospitalId()
            : duties.turnOf(session.prefecture(), session.id()).orElse(null);
    }

    /** @param self the supporter who writes; null when the writer isn't one */
    void check(SessionView session, Debrief before, DebriefDetails details, UUID self, boolean checked) {
        Set<UUID> possible = possible(session, before);
        UUID hospital = hospital(session, before);
        Set<UUID> named = new LinkedHashSet<>();
        boolean selfPresent = self == null;
        Violations violations = new Violations();
        for (int i = 0; i < details.supporters().size(); i++) {
            SupporterDebriefed one = details.supporters().get(i);
            String field = "supporters[" + i + "]";
            violations.when(!possible.contains(one.supporterId()), field + ".supporterId", ViolationCode.UNKNOWN_REFERENCE)
                .when(!named.add(one.supporterId()), field + ".supporterId", ViolationCode.DUPLICATE);
            FreeText.check(violations, field + ".note", one.note(), checked);
            selfPresent |= one.present() && one.supporterId().equals(self);
        }
        violations.when(!selfPresent, "supporters", ViolationCode.REQUIRED)
            .when(details.specialistPresent() && hospital == null, "specialistPresent", ViolationCode.UNKNOWN_REFERENCE)
            .when(!details.specialistPresent() && user.role() == Role.HOSPITAL, "specialistPresent", ViolationCode.REQUIRED);
        FreeText.check(violations, "points", details.points(), checked);
        violations.throwIfAny();
    }

    private Set<UUID> possible(SessionView session, Debrief debrief) {
        Set<UUID> possible = duties.of(session.prefecture(), session.id()).stream()
            .filter(duty -> duty.state().takesPlace()).map(DutyView::supporterId)
            .collect(Collectors.toCollection(LinkedHashSet::new));
        if (debrief != null) {
            debrief.supporters().forEach(one -> possible.add(one.supporterId()));
        }
        return possible;
    }

    /** Those who have left are not named. A hospital learns the names of those who have agreed to it. */
    private String name(SupporterSummary supporter) {
        boolean named = !supporter.state().isGone() && (user.role() != Role.HOSPITAL || supporter.mayBeShared());
        return named ? supporter.name() : null;
    }
}
