package org.affianca.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The contract of every area. A test of the area extends it in one line and lies in the package of its front door:
 *
 * <pre>class SummerAreaTest extends AreaContract {}</pre>
 */
public abstract class AreaContract {
    /** Where the area's classes and files were built to; Maven's {@code target/classes} unless told otherwise. */
    protected Path built() {
        return Built.beside(getClass());
    }

    @Test
    void hasOneFrontDoorAndLivesBehindIt() {
        holds(new FrontDoor());
    }

    @Test
    void isDescribedInWordsCoreUnderstands() {
        holds(new Descriptor());
    }

    @Test
    void hasALabelForEachOfItsWordsInEveryLanguage() {
        holds(new WordsSpoken());
    }

    @Test
    void tellsItsReasonsInEveryLanguage() {
        holds(new ReasonsSpoken());
    }

    @Test
    void keepsItsRecordsFlatAndItsFormsTrue() {
        holds(new RecordsFlat());
    }

    @Test
    void hasATableForEachRecordOnDerby() {
        holds(new TablesAgree(House.DERBY));
    }

    @Test
    void hasATableForEachRecordOnPostgreSql() {
        holds(new TablesAgree(House.POSTGRESQL));
    }

    @Test
    void namesNoTablesButItsOwn() {
        holds(new OwnTablesOnly());
    }

    @Test
    void tellsCoreWhereItSpeaksOfPersons() {
        holds(new PersonsFollowed());
    }

    @Test
    void servesItsResourcesBelowItsOwnAddress() {
        holds(new ResourcesAtHome());
    }

    @Test
    void importsNothingForbidden() {
        holds(new ImportsAllowed());
    }

    @Test
    void hasPoliciesOnlyForServicesItOffers() {
        holds(new PoliciesHaveServices());
    }

    @Test
    void bringsTheScreensItNames() {
        holds(new ScreensThere());
    }

    @Test
    void isAskedByTheLeakKit() {
        holds(new AskedByTheKit(Built.testsWith(getClass())));
    }

    private void holds(Check check) {
        assertThat(check.complaints(AreaFolder.at(built()))).isEmpty();
    }
}
