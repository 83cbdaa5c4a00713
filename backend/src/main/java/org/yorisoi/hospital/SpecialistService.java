package org.yorisoi.hospital;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;

/** The door to the hospitals' specialists. */
@ApplicationScoped
public class SpecialistService {

    private final HospitalService hospitals;
    private final Specialists specialists;

    SpecialistService(HospitalService hospitals, Specialists specialists) {
        this.hospitals = hospitals;
        this.specialists = specialists;
    }

    /** @param on only those active on that day; null means all there ever were */
    @Transactional
    public Page<Specialist> list(String prefecture, UUID hospitalId, LocalDate on, SpecialistSort sort,
                                 PageRequest page) {
        hospitals.get(prefecture, hospitalId);
        return specialists.list(hospitalId, on, sort, page);
    }

    @Transactional
    public Specialist get(String prefecture, UUID hospitalId, UUID id) {
        hospitals.get(prefecture, hospitalId);
        return specialists.of(hospitalId, id).orElseThrow(Problem::notFound);
    }

    /** For other rooms: the names of several, by id. */
    @Transactional
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : specialists.list("id in ?1", ids).stream()
            .collect(Collectors.toMap(Specialist::id, Specialist::name));
    }

    @Transactional
    public Specialist add(String prefecture, UUID hospitalId, SpecialistDetails details) {
        hospitals.get(prefecture, hospitalId);
        check(details);
        Specialist specialist = new Specialist(hospitalId, details);
        specialists.persistAndFlush(specialist);
        return specialist;
    }

    @Transactional
    public Specialist change(String prefecture, UUID hospitalId, UUID id, SpecialistDetails details, String ifMatch) {
        Specialist specialist = get(prefecture, hospitalId, id);
        EntityTags.requireMatch(ifMatch, specialist.version());
        check(details);
        specialist.describe(details);
        specialists.flush();
        return specialist;
    }

    /** Removes a specialist who was entered by mistake. One who has left gets a last day instead. */
    @Transactional
    public void remove(String prefecture, UUID hospitalId, UUID id, String ifMatch) {
        Specialist specialist = get(prefecture, hospitalId, id);
        EntityTags.requireMatch(ifMatch, specialist.version());
        specialists.delete(specialist);
        specialists.flush();
    }

    private static void check(SpecialistDetails details) {
        new Violations()
            .when(details.activeTo() != null && details.activeTo().isBefore(details.activeFrom()), "activeTo",
                ViolationCode.BEFORE_START)
            .throwIfAny();
    }
}
