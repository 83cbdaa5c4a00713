package org.yorisoi.testing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yorisoi.consultation.supervision.SupervisionGroup;
import org.yorisoi.hospital.Designation;
import org.yorisoi.hospital.DesignationKind;
import org.yorisoi.hospital.HospitalDetails;
import org.yorisoi.hospital.HospitalService;
import org.yorisoi.hospital.Location;
import org.yorisoi.hospital.SupportCentre;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.identity.Role;

/** What every test finds: one account of each role in prefecture 43, the same with 42 behind in 42, and a hospital in each. */
@ApplicationScoped
public class TestWorld {

    private final DemoAccounts accounts;
    private final HospitalService hospitals;
    private final SupervisionGroup supervisionGroup;
    private UUID ownHospital;

    TestWorld(DemoAccounts accounts, HospitalService hospitals, SupervisionGroup supervisionGroup) {
        this.accounts = accounts;
        this.hospitals = hospitals;
        this.supervisionGroup = supervisionGroup;
    }

    void on(@Observes StartupEvent start) {
        if (accounts.anyIn("43")) {
            return;
        }
        ownHospital = hospital("43", "見本大学病院");
        UUID otherHospital = hospital("42", "よその病院");
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase();
            boolean ofHospital = role == Role.HOSPITAL;
            UUID account = accounts.account("43", name, "見本 " + name, role, ofHospital ? ownHospital : null);
            if (role == Role.CENTRE || role == Role.NETWORK) {
                supervises(account);
            }
            accounts.account("42", name + "42", "見本 " + name, role, ofHospital ? otherHospital : null);
        }
        accounts.client("43", "hospital-system", "病院システム", Role.HOSPITAL, ownHospital);
        accounts.client("43", "government-system", "県庁システム", Role.GOVERNMENT, null);
    }

    /** They read what visitors talked about; whoever tests that others don't makes an account of her own. */
    @ActivateRequestContext
    void supervises(UUID account) {
        supervisionGroup.admit("43", account);
    }

    private UUID hospital(String prefecture, String name) {
        return hospitals.add(prefecture, new HospitalDetails(name, "みほんびょういん",
            List.of(new Designation(DesignationKind.NATIONAL, LocalDate.of(2010, 4, 1), null)),
            new Location(null, null, null, null), new SupportCentre(null, null))).id();
    }

    /** The hospital of the account {@code hospital}. */
    public UUID ownHospital() {
        return ownHospital;
    }
}
