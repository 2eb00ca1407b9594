package org.affianca.testing.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.affianca.api.area.Allowance;
import org.affianca.api.area.Coherence;
import org.affianca.api.area.DeliveryRule;
import org.affianca.api.area.Eligibility;
import org.affianca.api.area.Guard;

/** Who must never import whom; numbered as in the design. */
final class Rules {
    private static final String[] CORE = {
        "org.affianca.api..", "org.affianca.engine..", "org.affianca.rest..", "org.affianca.web.."
    };
    private static final DescribedPredicate<JavaClass> POLICIES = assignableTo(Guard.class)
            .or(assignableTo(Eligibility.class))
            .or(assignableTo(Allowance.class))
            .or(assignableTo(DeliveryRule.class))
            .or(assignableTo(Coherence.class))
            .and(resideInAnyPackage("org.affianca.area.."))
            .as("policies");

    private static final DescribedPredicate<JavaAccess<?>> THE_MACHINES_TIME = describe(
            "the time of the machine",
            access -> access.getTarget() instanceof CodeUnitAccessTarget asked
                    && asked.getName().equals("now")
                    && asked.getOwner().getPackageName().equals("java.time")
                    && asked.getRawParameterTypes().isEmpty());

    /** 1: the contract stands on Java and annotations alone. */
    static final ArchRule THE_CONTRACT_STANDS_ALONE = classes()
            .that()
            .resideInAPackage("org.affianca.api..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.affianca.api..",
                    "java..",
                    "org.osgi.annotation..",
                    "org.osgi.service.component.annotations..",
                    "org.jspecify.annotations..");

    /** 2: nobody sees the inside of engine, rest or web from outside. */
    static final ArchRule NOBODY_IMPORTS_THE_ENGINE = insideOnly("org.affianca.engine..");

    static final ArchRule NOBODY_IMPORTS_REST = insideOnly("org.affianca.rest..");
    static final ArchRule NOBODY_IMPORTS_THE_WEB = insideOnly("org.affianca.web..");

    /** 3: core knows no area by name; names in text are {@link NamesInText}'s. */
    static final ArchRule CORE_KNOWS_NO_AREA = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.affianca.area..");

    /** 4: areas do not know each other, except through a package called api. */
    static final ArchRule AREAS_DO_NOT_KNOW_EACH_OTHER = slices().matching("org.affianca.area.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAnyPackage("org.affianca.area.*.api.."));

    /** 5: areas keep data through mappers; the database is not theirs to open. */
    static final ArchRule AREAS_OPEN_NO_DATABASE = noClasses()
            .that()
            .resideInAPackage("org.affianca.area..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.apache.ibatis..")
                    .and(not(resideInAnyPackage("org.apache.ibatis.annotations.."))));

    /** 6: what an area starts or keeps for good would outlive it. */
    static final ArchRule AREAS_START_NO_THREADS = noClasses()
            .that()
            .resideInAPackage("org.affianca.area..")
            .should()
            .dependOnClassesThat(nameMatching("java\\.lang\\.Thread(\\$.*)?")
                    .or(nameMatching("java\\.util\\.Timer(Task)?"))
                    .or(nameMatching("java\\.util\\.concurrent\\.(Executors|ForkJoinPool|CompletableFuture)"))
                    .or(nameMatching("java\\.util\\.concurrent\\..*Executor(Service)?")));

    static final ArchRule AREAS_KEEP_NO_MUTABLE_STATICS = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.affianca.area..")
            .and()
            .areStatic()
            .should()
            .beFinal();

    /** 7: a policy is tested with plain {@code new}: contract, Java, its area's own words and settings. */
    static final ArchRule POLICIES_NEED_NO_CONTAINER = classes()
            .that(POLICIES)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.math..",
                    "java.time..",
                    "java.util..",
                    "org.affianca.api..",
                    "org.affianca.area..",
                    "org.osgi.service.component.annotations..",
                    "org.osgi.service.metatype.annotations..",
                    "org.jspecify.annotations..");

    static final ArchRule POLICIES_ASK_NO_SERVICES = classes().that(POLICIES).should(new TakeSettingsOnly());

    /** 8: REST speaks HTTP, the engine speaks SQL. */
    static final ArchRule REST_READS_NO_DATABASE = noClasses()
            .that()
            .resideInAnyPackage("org.affianca.rest..", "org.affianca.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.apache.ibatis..", "com.zaxxer..", "org.apache.derby..");

    static final ArchRule THE_ENGINE_SPEAKS_NO_HTTP = noClasses()
            .that()
            .resideInAnyPackage("org.affianca.engine..", "org.affianca.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "jakarta.ws.rs..", "com.fasterxml.jackson..");

    static final ArchRule ONLY_DB_KNOWS_THE_DATABASES = noClasses()
            .that()
            .resideInAPackage("org.affianca.engine..")
            .and()
            .resideOutsideOfPackage("org.affianca.engine.db..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.derby..", "org.postgresql..", "com.zaxxer..", "javax.sql..");

    static final ArchRule MAPPERS_ONLY_MAP = classes()
            .that()
            .haveSimpleNameEndingWith("Mapper")
            .and()
            .resideInAnyPackage("org.affianca.engine..", "org.affianca.area..")
            .should()
            .beInterfaces()
            .andShould()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("org.affianca..", "java..", "org.apache.ibatis.annotations..", "org.jspecify..")
                            .and(not(nameMatching("org\\.affianca\\.api\\..*(Desk|Register|Works)"))));

    /** 8: no circles; each row of rooms for itself. */
    static final ArchRule NO_CIRCLES_IN_THE_CONTRACT = noCircles("org.affianca.api.(*)..");

    static final ArchRule NO_CIRCLES_IN_THE_ENGINE = noCircles("org.affianca.engine.(*)..");
    static final ArchRule NO_CIRCLES_IN_REST = noCircles("org.affianca.rest.(*)..");
    static final ArchRule NO_CIRCLES_IN_AN_AREA = noCircles("org.affianca.area.*.(*)..");

    /** The ground of the contract, ids and answers, imports nothing above it. */
    static final ArchRule THE_GROUND_IMPORTS_NOTHING = noClasses()
            .that()
            .resideInAPackage("org.affianca.api")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.affianca.api.*..");

    /** The rooms of the engine: the ground floor does not know who lives above. */
    static final ArchRule NOTHING_RUNS_UP_IN_THE_ENGINE = noClasses()
            .that()
            .resideInAPackage("org.affianca.engine.db..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.affianca.engine..")
                    .and(not(resideInAnyPackage("org.affianca.engine.db.."))));

    /** 11: JUnit 4 is nobody's. */
    static final ArchRule NO_JUNIT_4 = noClasses()
            .that()
            .resideOutsideOfPackage("org.affianca.testing.itest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit", "org.junit.runner..", "org.junit.rules..", "junit.framework..");

    /** Words of the office, not of the computer. */
    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses()
            .that()
            .resideInAPackage("org.affianca..")
            .should()
            .haveNameMatching(".*(Impl|Manager|Utils?|Helper|DTO|Dto|Base|Abstract\\w+)");

    /** The office's clock says what day it is: the machine may stand in another zone, where it is still yesterday. */
    static final ArchRule THE_DAY_IS_THE_OFFICES = noClasses()
            .that()
            .resideInAnyPackage("org.affianca.engine..", "org.affianca.rest..", "org.affianca.area..")
            .should()
            .accessTargetWhere(THE_MACHINES_TIME);

    private Rules() {}

    private static ArchRule insideOnly(String room) {
        return noClasses()
                .that()
                .resideInAPackage("org.affianca..")
                .and()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(room);
    }

    private static ArchRule noCircles(String rooms) {
        return slices().matching(rooms).should().beFreeOfCycles();
    }
}
