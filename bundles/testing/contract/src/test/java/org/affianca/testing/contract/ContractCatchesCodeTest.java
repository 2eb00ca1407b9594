package org.affianca.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.affianca.area.neighbour.Neighbour;
import org.affianca.testing.contract.summer.broken.Digger;
import org.affianca.testing.contract.summer.broken.Homeless;
import org.affianca.testing.contract.summer.broken.Nested;
import org.affianca.testing.contract.summer.broken.SecondOpinion;
import org.affianca.testing.contract.summer.broken.SwimmerGuard;
import org.affianca.testing.contract.summer.broken.Unserved;
import org.affianca.testing.contract.summer.broken.WinterGuard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class ContractCatchesCodeTest {
    @TempDir
    Path folder;

    @Test
    void anAreaWithoutAFrontDoor() {
        assertThat(Summer.in(folder)
                        .without("org/affianca/testing/contract/summer/package-info.class")
                        .complaints(new FrontDoor()))
                .containsExactly("0 packages say @Area; one must");
    }

    @Test
    void aClassThatLivesElsewhere() {
        assertThat(Summer.in(folder).with(Neighbour.class).complaints(new FrontDoor()))
                .containsExactly(
                        "package org.affianca.area.neighbour does not lie below org.affianca.testing.contract.summer");
    }

    @Test
    void aRecordThatIsNotFlat() {
        assertThat(Summer.in(folder).with(Nested.class).complaints(new RecordsFlat()))
                .containsExactly("record Nested, component friends: List is not among the ten types a record may have");
    }

    @Test
    void aRecordForNoServiceAndACodeListThatIsNowhere() {
        assertThat(Summer.in(folder).with(Homeless.class).complaints(new RecordsFlat()))
                .containsExactly(
                        "record Homeless is for summer.winter-camp, which no file describes",
                        "record Homeless, component snow: no code list summer.snow");
    }

    @Test
    void aFormThatNamesAFieldNobodyHas() {
        assertThat(Summer.in(folder)
                        .saying("services/summer-camp.yaml", "weeks, bus]", "weeks, boat]")
                        .complaints(new RecordsFlat()))
                .containsExactly("the form of summer.summer-camp names boat, which its record does not have");
    }

    @Test
    void aResourceThatReachesForAnothersAddress() {
        assertThat(Summer.in(folder).with(everywhere()).complaints(new ResourcesAtHome()))
                .containsExactly(
                        "Everywhere: @Path(\"/api/areas/minors/everything\") must be a path below the area's address",
                        "Everywhere: a resource is a @Component(service = Everywhere.class)",
                        "Everywhere: a resource must be public");
    }

    @Test
    void aResourceNobodyWouldServe() {
        assertThat(Summer.in(folder).with(Unserved.class).complaints(new ResourcesAtHome()))
                .containsExactly("Unserved has @Path but not @AreaResource: nobody would serve it");
    }

    @Test
    void aClassThatUsesTheDatabaseThreadsOrAnotherArea() {
        assertThat(Summer.in(folder).with(Digger.class).complaints(new ImportsAllowed()))
                .extracting(words -> words.substring(words.indexOf("must")))
                .containsExactlyInAnyOrder(
                        "must not use java.lang.Thread",
                        "must not use java.sql.Connection",
                        "must not use java.sql.SQLException",
                        "must not use javax.sql.DataSource",
                        "must not use org.affianca.area.neighbour.Neighbour");
    }

    @Test
    void aPolicyForAServiceThatIsNotOfferedAndThatNobodyWouldAsk() {
        assertThat(Summer.in(folder).with(WinterGuard.class).complaints(new PoliciesHaveServices()))
                .containsExactly(
                        "WinterGuard is a policy but no @Component: nobody would ask it",
                        "WinterGuard is for 'summer.winter-camp', which this area does not offer");
    }

    @Test
    void aGuardForACircumstanceThatTakesNoSteps() {
        assertThat(Summer.in(folder).with(SwimmerGuard.class).complaints(new PoliciesHaveServices()))
                .containsExactly("SwimmerGuard is for 'summer.swimmer', which this area does not offer");
    }

    @Test
    void twoPoliciesThatWouldContradictEachOther() {
        assertThat(Summer.in(folder).with(SecondOpinion.class).complaints(new PoliciesHaveServices()))
                .singleElement()
                .asString()
                .contains("SecondOpinion", "SummerCampEligibility", "are both the Eligibility");
    }

    private static Class<?> everywhere() {
        try {
            return Class.forName("org.affianca.testing.contract.summer.broken.Everywhere");
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    @Test
    void anAreaThatTheLeakKitNeverAsked() throws IOException {
        Path tests = Files.createDirectories(folder.resolve("tests"));
        Check check = new AskedByTheKit(tests);
        assertThat(check.complaints(AreaFolder.at(folder)))
                .singleElement()
                .asString()
                .contains("LeakContract");

        ClassWriter test = new ClassWriter(0);
        test.visit(Opcodes.V17, 0, "summer/SummerLeaksIT", null, "org/affianca/testing/leaks/LeakContract", null);
        Files.write(tests.resolve("SummerLeaksIT.class"), test.toByteArray());
        assertThat(check.complaints(AreaFolder.at(folder))).isEmpty();
    }
}
