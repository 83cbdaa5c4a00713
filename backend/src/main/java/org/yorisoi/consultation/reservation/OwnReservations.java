package org.yorisoi.consultation.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.identity.CurrentUser;
import org.yorisoi.identity.Permission;
import org.yorisoi.identity.Role;
import org.yorisoi.platform.problem.Problem;
import org.yorisoi.platform.problem.ViolationCode;
import org.yorisoi.platform.problem.Violations;

/** Which reservations are whose: a hospital's people and systems have their hospital's, the support centre has all. */
@ApplicationScoped
class OwnReservations {

    private final CurrentUser user;
    private final HospitalService hospitals;

    OwnReservations(CurrentUser user, HospitalService hospitals) {
        this.user = user;
        this.hospitals = hospitals;
    }

    /** The hospital that the caller is limited to; null where there is no limit. */
    UUID limit() {
        return user.role() == Role.HOSPITAL ? user.hospitalId() : null;
    }

    /** Whether the deadline doesn't hold for the caller: somebody who telephones the support centre may still come. */
    boolean booksLate() {
        return user.role() != Role.HOSPITAL;
    }

    /** Whether what is free after the deadline is of use to the caller. */
    boolean reservesLate() {
        return booksLate() && user.may(Permission.RESERVATIONS_WRITE);
    }

    /** Whether the caller sees more of a hospital's reservation than that its slot is taken. */
    boolean shows(UUID hospitalId) {
        return user.may(Permission.RESERVATIONS_READ)
            && (user.role() != Role.HOSPITAL || user.hospitalId() != null && user.hospitalId().equals(hospitalId));
    }

    /** What belongs to another hospital is not there. */
    void require(UUID hospitalId) {
        if (!shows(hospitalId)) {
            throw Problem.notFound();
        }
    }

    /**
     * The visitor that the caller enters, if she may.
     *
     * @param hospitalId null means the caller's own
     */
    Visitor visitor(String prefecture, UUID hospitalId, String reference) {
        UUID own = limit();
        Violations violations = new Violations()
            .when(own != null && hospitalId != null && !own.equals(hospitalId), "hospitalId", ViolationCode.NOT_ALLOWED)
            .when(own == null && hospitalId != null && !hospitals.isKnown(prefecture, hospitalId), "hospitalId",
                ViolationCode.UNKNOWN_REFERENCE);
        Reference.check(violations, reference).throwIfAny();
        return new Visitor(own == null ? hospitalId : own, reference, user.id());
    }
}
