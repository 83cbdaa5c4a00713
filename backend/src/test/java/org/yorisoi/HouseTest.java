package org.yorisoi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yorisoi.identity.Open;
import org.yorisoi.identity.Requires;
import org.yorisoi.identity.RequiresSignIn;

/** The plan of the house: which room may enter which, one sentence each. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.yorisoi");

    private static void holds(ArchRule rule) {
        rule.check(HOUSE);
    }

    @Test
    void platform_imports_no_room() {
        holds(noClasses().that().resideInAPackage("org.yorisoi.platform..")
            .should().dependOnClassesThat(resideInAPackage("org.yorisoi..")
            .and(not(resideInAPackage("org.yorisoi.platform..")))));
    }

    @Test
    void nothing_imports_report_partner_audit_or_contract() {
        holds(noClasses()
            .that().resideOutsideOfPackages("org.yorisoi.report..", "org.yorisoi.partner..", "org.yorisoi.audit..",
            "org.yorisoi.contract..")
            .should().dependOnClassesThat(resideInAnyPackage("org.yorisoi.report..", "org.yorisoi.partner..",
            "org.yorisoi.audit..", "org.yorisoi.contract..")));
    }

    @Test
    void rooms_do_not_go_in_circles() {
        holds(slices().matching("org.yorisoi.(*)..").should()
            .beFreeOfCycles());
    }

    @Test
    void domain_code_knows_nothing_of_http() {
        holds(noClasses()
            .that().resideInAnyPackage("org.yorisoi.hospital", "org.yorisoi.hospital.message", "org.yorisoi.prefecture",
            "org.yorisoi.training", "org.yorisoi.salon", "org.yorisoi.supporter", "org.yorisoi.supporter.availability",
            "org.yorisoi.supporter.message", "org.yorisoi.consultation", "org.yorisoi.consultation.duty",
            "org.yorisoi.consultation.record", "org.yorisoi.consultation.debrief", "org.yorisoi.consultation.supervision",
            "org.yorisoi.consultation.reservation", "org.yorisoi.consultation.roster.settings",
            "org.yorisoi.consultation.roster.apart", "org.yorisoi.consultation.roster.ledger",
            "org.yorisoi.consultation.roster.sheet", "org.yorisoi.calendar",
            "org.yorisoi.calendar.schedule",
            "org.yorisoi.supporter.qualification", "org.yorisoi.supporter.qualification.matching",
            "org.yorisoi.audit")
            .should().dependOnClassesThat(resideInAPackage("jakarta.ws.rs..")));
    }

    @Test
    void the_roster_engine_imports_no_room_and_knows_no_database() {
        holds(noClasses().that().resideInAnyPackage("org.yorisoi.consultation.roster.model..",
            "org.yorisoi.consultation.roster.rule..", "org.yorisoi.consultation.roster.solver..",
            "org.yorisoi.consultation.roster.explain..", "org.yorisoi.consultation.roster.file..")
            .should().dependOnClassesThat(resideInAnyPackage("org.yorisoi..", "jakarta..", "io.quarkus..", "org.hibernate..")
            .and(not(resideInAnyPackage("org.yorisoi.consultation.roster.model..", "org.yorisoi.consultation.roster.rule..",
            "org.yorisoi.consultation.roster.solver..", "org.yorisoi.consultation.roster.explain..",
            "org.yorisoi.consultation.roster.file..")))));
    }

    @Test
    void repositories_stay_in_their_room() {
        holds(classes()
            .that().areAssignableTo(PanacheRepositoryBase.class).should().bePackagePrivate());
    }

    @Test
    void web_is_entered_by_nobody_of_another_room() {
        holds(slices().matching("org.yorisoi.(*).web..").should().notDependOnEachOther()
            .ignoreDependency(resideInAPackage("org.yorisoi.."), resideInAPackage("org.yorisoi.platform..")));
    }

    @Test
    void every_endpoint_declares_who_may_call_it() {
        holds(methods()
            .that().areDeclaredInClassesThat().areAnnotatedWith(Path.class).and().areAnnotatedWith(Operation.class)
            .should().beAnnotatedWith(Open.class).orShould().beAnnotatedWith(Requires.class)
            .orShould().beAnnotatedWith(RequiresSignIn.class));
    }

    @Test
    void the_time_comes_from_the_clock() {
        holds(noClasses().that().resideInAPackage("org.yorisoi..")
            .should().callMethod(java.time.Instant.class, "now")
            .orShould().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(java.time.LocalDateTime.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis"));
    }
}
