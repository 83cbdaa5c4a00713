package org.yorisoi.hospital;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yorisoi.identity.HospitalDirectory;
import org.yorisoi.platform.paging.Page;
import org.yorisoi.platform.paging.PageRequest;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;
import org.yorisoi.platform.web.EntityTags;

/** The door of this room: hospitals and their designations. */
@ApplicationScoped
public class HospitalService implements HospitalDirectory {

    private final Hospitals hospitals;
    private final Event<HospitalChanged> changed;

    HospitalService(Hospitals hospitals, Event<HospitalChanged> changed) {
        this.hospitals = hospitals;
        this.changed = changed;
    }

    @Transactional
    public Page<Hospital> list(String prefecture, HospitalFilter filter, PageRequest page) {
        return hospitals.list(prefecture, filter, page);
    }

    @Transactional
    public DesignationCounts designationCounts(String prefecture, LocalDate on) {
        return hospitals.countsOn(prefecture, on);
    }

    /** Those that are designated on that day, in the order of their kana. */
    @Transactional
    public List<Hospital> designatedOn(String prefecture, LocalDate day) {
        return hospitals.designatedOn(prefecture, day);
    }

    @Transactional
    public Hospital get(String prefecture, UUID id) {
        return hospitals.in(prefecture, id).orElseThrow(Problem::notFound);
    }

    /** All of the prefecture, with their designations. */
    @Transactional
    public List<Hospital> all(String prefecture) {
        return hospitals.list("prefectureCode", prefecture);
    }

    /** All of the prefecture by their ids, for rooms that show what is held there. One statement. */
    @Transactional
    public Map<UUID, HospitalPlace> places(String prefecture) {
        return hospitals.places(prefecture);
    }

    @Override
    @Transactional
    public boolean isKnown(String prefecture, UUID hospitalId) {
        return hospitals.in(prefecture, hospitalId).isPresent();
    }

    @Transactional
    public Hospital add(String prefecture, HospitalDetails details) {
        check(details.designations());
        Hospital hospital = new Hospital(prefecture, details);
        hospitals.persistAndFlush(hospital);
        return hospital;
    }

    @Transactional
    public Hospital change(String prefecture, UUID id, HospitalDetails details, String ifMatch) {
        Hospital hospital = get(prefecture, id);
        EntityTags.requireMatch(ifMatch, hospital.version());
        check(details.designations());
        hospital.describe(details);
        hospitals.flush();
        changed.fire(new HospitalChanged(prefecture, id));
        return hospital;
    }

    /** Removes a hospital that was entered by mistake. One that others refer to stays: end its designation instead. */
    @Transactional
    public void remove(String prefecture, UUID id, String ifMatch) {
        Hospital hospital = get(prefecture, id);
        EntityTags.requireMatch(ifMatch, hospital.version());
        hospitals.delete(hospital);
        hospitals.flush();
    }

    private static void check(List<Designation> designations) {
        Violations violations = new Violations();
        for (int i = 0; i < designations.size(); i++) {
            Designation designation = designations.get(i);
            violations.when(designation.to() != null && designation.to().isBefore(designation.from()),
                "designations[%d].to".formatted(i), ViolationCode.BEFORE_START);
        }
        violations.throwIfAny();
        for (int i = 0; i < designations.size(); i++) {
            Designation designation = designations.get(i);
            boolean overlaps = designations.subList(0, i).stream().anyMatch(designation::overlaps);
            violations.when(overlaps, "designations[%d]".formatted(i), ViolationCode.OVERLAP);
        }
        violations.throwIfAny();
    }
}
