package org.yorisoi.consultation.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yorisoi.hospital.Designation;
import org.yorisoi.hospital.DesignationKind;
import org.yorisoi.hospital.HospitalDetails;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.hospital.Location;
import org.yorisoi.hospital.SupportCentre;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.identity.Role;

/** A second hospital of prefecture 43, with the account {@code other-hospital}. */
@ApplicationScoped
public class OtherHospital {

    public static final String USER = "other-hospital";

    private final HospitalService hospitals;
    private final DemoAccounts accounts;
    private UUID id;

    OtherHospital(HospitalService hospitals, DemoAccounts accounts) {
        this.hospitals = hospitals;
        this.accounts = accounts;
    }

    public synchronized UUID id() {
        if (id == null) {
            id = hospitals.add("43", new HospitalDetails("となりの病院", "となりのびょういん",
                List.of(new Designation(DesignationKind.REGIONAL, LocalDate.of(2010, 4, 1), null)),
                new Location(null, null, null, null), new SupportCentre(null, null))).id();
            accounts.account("43", USER, "見本 となり", Role.HOSPITAL, id);
        }
        return id;
    }
}
