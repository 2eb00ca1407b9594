package org.affianca.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.affianca.testing.contract.summer.broken.WinterGuard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractCatchesWordsTest {
    private static final String SERVICE = "services/summer-camp.yaml";

    @TempDir
    Path folder;

    @Test
    void aKeyNobodyKnows() {
        assertThat(Summer.in(folder).saying(SERVICE, "unit: day", "units: day").complaints(new Descriptor()))
                .singleElement()
                .asString()
                .contains(SERVICE + ":3", "units");
    }

    @Test
    void aStepThatCannotBeReached() {
        assertThat(Summer.in(folder)
                        .saying(SERVICE, "next: [THERE, HOME]", "next: [HOME]")
                        .complaints(new Descriptor()))
                .singleElement()
                .asString()
                .contains("THERE cannot be reached");
    }

    @Test
    void aStepAgainstTheOrderOfStages() {
        assertThat(Summer.in(folder)
                        .saying(SERVICE, "stage: running, next: [HOME]", "stage: running, next: [HOME, ASKED]")
                        .complaints(new Descriptor()))
                .singleElement()
                .asString()
                .contains("against the order of stages");
    }

    @Test
    void anEndingWithoutOutcomes() {
        assertThat(Summer.in(folder)
                        .saying(SERVICE, "stage: ended, outcomes: [happy, homesick]", "stage: ended")
                        .complaints(new Descriptor()))
                .singleElement()
                .asString()
                .contains("must list its outcomes");
    }

    @Test
    void aQuestionnaireThatIsSaidInOneLanguageOnly() {
        assertThat(Summer.in(folder)
                        .saying("instruments/well-being.yaml", ", en: Well-being at camp", "")
                        .complaints(new Descriptor()))
                .containsExactly("instruments/well-being.yaml:3: 'title' is not said in 'en'");
    }

    @Test
    void aConditionOnAnItemThatDoesNotStandBefore() {
        assertThat(Summer.in(folder)
                        .saying("instruments/well-being.yaml", "item: friends", "item: enemies")
                        .complaints(new Descriptor()))
                .containsExactly("instruments/well-being.yaml:11: 'enemies' is no item that stands before");
    }

    @Test
    void aFigureOrAWordForAListOfCoreWithoutItsLabel() {
        assertThat(Summer.in(folder)
                        .saying("labels/summer_it.properties", "figure.fee-most", "figure.fee-least")
                        .saying("labels/summer_it.properties", "code.undertaking-kind.camp-network", "code.x.y")
                        .complaints(new WordsSpoken()))
                .containsExactly(
                        "no label 'code.undertaking-kind.camp-network' in language it",
                        "no label 'figure.fee-most' in language it");
    }

    @Test
    void twoValuesOfAFigureOnOneDay() {
        assertThat(Summer.in(folder)
                        .saying("figures/camp.yaml", "from: 2026-01-01", "from: 2025-07-01")
                        .complaints(new Descriptor()))
                .containsExactly(
                        "figures/camp.yaml:5: two values hold on the same day: the older needs 'until', the later 'from'");
    }

    @Test
    void aLabelThatIsMissingInOneLanguage() {
        assertThat(Summer.in(folder)
                        .saying("labels/summer_it.properties", "summer-camp.bus=Pulmino\n", "")
                        .complaints(new WordsSpoken()))
                .containsExactly("no label 'summer-camp.bus' in language it");
    }

    @Test
    void anAreaWithoutANameOfItsOwn() {
        assertThat(Summer.in(folder)
                        .saying("labels/summer.properties", "area=Summer\n", "")
                        .complaints(new WordsSpoken()))
                .containsExactly("no label 'area' in language en");
    }

    @Test
    void labelsForgottenForCodesOutcomesMovesAndEvents() {
        Summer summer = Summer.in(folder)
                .saying("labels/summer.properties", "code.camp.sea=Sea\n", "")
                .saying("labels/summer.properties", "code.meals.LUNCH=Lunch\n", "")
                .saying("labels/summer.properties", "summer-camp.outcome.happy=Happy\n", "")
                .saying("labels/summer.properties", "summer-camp.move.HOME=Comes home\n", "")
                .saying("labels/summer.properties", "event.camp-visited=Camp visited\n", "");
        assertThat(summer.complaints(new WordsSpoken()))
                .containsExactlyInAnyOrder(
                        "no label 'code.camp.sea' in language en",
                        "no label 'code.meals.LUNCH' in language en",
                        "no label 'summer-camp.outcome.happy' in language en",
                        "no label 'summer-camp.move.HOME' in language en",
                        "no label 'event.camp-visited' in language en");
    }

    @Test
    void aCircumstanceWithAnUnknownWordAFieldNobodyHasOrNoLabel() {
        String file = "circumstances/swimmer.yaml";
        assertThat(Summer.in(folder.resolve("one"))
                        .saying(file, "evidence: needed", "evidence: perhaps\nproof: no")
                        .complaints(new Descriptor()))
                .containsExactly(
                        file + ":3: unknown key 'proof'",
                        file + ":2: 'evidence' is one of needed, optional, not 'perhaps'");
        assertThat(Summer.in(folder.resolve("two"))
                        .saying(file, "[badge, since]", "[badge, depth]")
                        .saying("labels/summer_it.properties", "swimmer.group.proof=Prova\n", "")
                        .complaints(new RecordsFlat()))
                .containsExactly("the form of summer.swimmer names depth, which its record does not have");
        assertThat(Summer.in(folder.resolve("three"))
                        .saying("labels/summer_it.properties", "swimmer=Sa nuotare\n", "")
                        .complaints(new WordsSpoken()))
                .containsExactly("no label 'swimmer' in language it");
    }

    @Test
    void aReasonWithoutASentence() {
        assertThat(Summer.in(folder).with(WinterGuard.class).complaints(new ReasonsSpoken()))
                .containsExactlyInAnyOrder(
                        "no sentence 'because.snow-is-missing' in language en",
                        "no sentence 'because.snow-is-missing' in language it");
    }

    @Test
    void sentencesThatMentionDifferentValues() {
        assertThat(Summer.in(folder)
                        .saying("labels/summer_it.properties", "{most}", "{mosto}")
                        .complaints(new ReasonsSpoken()))
                .singleElement()
                .asString()
                .contains("because.too-many-weeks", "different values");
    }

    @Test
    void aScreenWithoutItsModule() {
        assertThat(Summer.in(folder).without("AREA-INF/ui/summer-week.js").complaints(new ScreensThere()))
                .containsExactly("no module ui/summer-week.js for the screen summer-week of summer.summer-camp");
    }

    @Test
    void aModuleThatImportsWhatIsNotThere() {
        assertThat(Summer.in(folder)
                        .saying("ui/summer-week.js", "@affianca/sdk", "lodash")
                        .complaints(new ScreensThere()))
                .containsExactly("ui/summer-week.js imports lodash; only @affianca/sdk and ./ files are there");
    }
}
