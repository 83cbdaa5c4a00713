package org.yorisoi.demo;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yorisoi.consultation.supervision.SupervisionGroup;
import org.yorisoi.identity.DemoAccounts;
import org.yorisoi.identity.Role;
import org.yorisoi.supporter.DemoSupporters;

/**
 * Fills an empty database: prefecture 43 in the proportions of the guidebook, with invented names that say they are
 * samples (見本), and prefecture 42 with the guidebook's own tables 6 and 7. The same every time; dates are relative to
 * today.
 */
@ApplicationScoped
class DemoData {

    private static final int SECONDS_TO_LOAD = 600;

    private final boolean wanted;
    private final EntityManager entities;
    private final DemoAccounts accounts;
    private final DemoHospitals hospitals;
    private final DemoTrainings trainings;
    private final DemoSalons salons;
    private final DemoSupporters supporters;
    private final DemoQualifications qualifications;
    private final DemoRooms rooms;
    private final DemoDuties duties;
    private final DemoAvailability availability;
    private final DemoReservations reservations;
    private final DemoRecords records;
    private final SupervisionGroup supervisionGroup;

    DemoData(@ConfigProperty(name = "yorisoi.demo", defaultValue = "false") boolean wanted, EntityManager entities,
             DemoAccounts accounts, DemoHospitals hospitals, DemoTrainings trainings, DemoSalons salons,
             DemoSupporters supporters, DemoQualifications qualifications, DemoRooms rooms, DemoDuties duties,
             DemoAvailability availability, DemoReservations reservations, DemoRecords records,
             SupervisionGroup supervisionGroup) {
        this.wanted = wanted;
        this.entities = entities;
        this.accounts = accounts;
        this.hospitals = hospitals;
        this.trainings = trainings;
        this.salons = salons;
        this.supporters = supporters;
        this.qualifications = qualifications;
        this.rooms = rooms;
        this.duties = duties;
        this.availability = availability;
        this.reservations = reservations;
        this.records = records;
        this.supervisionGroup = supervisionGroup;
    }

    void on(@Observes StartupEvent start) {
        if (wanted && !accounts.anyIn("43")) {
            load();
        }
    }

    /** In one transaction: a start that was interrupted leaves nothing half done. A busy machine takes its time for it. */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS_TO_LOAD)
    @ActivateRequestContext
    void load() {
        List<UUID> ofKumamoto = hospitals.addTo("43");
        UUID own = ofKumamoto.get(0);
        accounts.account("43", "admin", "見本 管理", Role.ADMIN, null);
        UUID centre = accounts.account("43", "centre", "見本 センター", Role.CENTRE, null);
        accounts.account("43", "hospital", "見本 相談員", Role.HOSPITAL, own);
        UUID network = accounts.account("43", "network", "見本 ネットワーク", Role.NETWORK, null);
        accounts.account("43", "organiser", "見本 世話人", Role.ORGANISER, null);
        accounts.account("43", "supporter", "見本 ピア", Role.SUPPORTER, null);
        accounts.account("43", "government", "見本 県庁", Role.GOVERNMENT, null);
        accounts.account("42", "centre42", "見本 センター", Role.CENTRE, null);
        accounts.account("42", "government42", "見本 県庁", Role.GOVERNMENT, null);
        accounts.client("43", "hospital-system", "見本大学病院 電子カルテ", Role.HOSPITAL, own);
        accounts.client("43", "government-system", "見本県庁 集計システム", Role.GOVERNMENT, null);
        trainings.inventFor("43", ofKumamoto);
        trainings.publishedBy("42");
        salons.inventFor("43");
        supporters.inventFor("43", 60);
        supporters.inventFor("42", 5);
        forgetWritten();
        qualifications.inventFor("43", centre);
        forgetWritten();
        rooms.inventFor("43", ofKumamoto);
        forgetWritten();
        availability.inventFor("43");
        duties.inventFor("43", own);
        reservations.inventFor("43", ofKumamoto);
        supervisionGroup.admit("43", centre);
        supervisionGroup.admit("43", network);
        records.inventFor("43", centre);
        supporters.appliesOnceMore("43");
    }

    /** What is written need not be looked at before each of the questions that follow. */
    private void forgetWritten() {
        entities.flush();
        entities.clear();
    }
}
