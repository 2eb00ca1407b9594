package org.affianca.testing.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.karaf.AssessmentStory;
import org.affianca.testing.itest.karaf.CaseStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A questionnaire filled by keyboard: each answer saves itself, what lacks is said at the end, the result is explained. */
@ExtendWith({InParma.class, WithChromium.class})
class AssessmentIT {
    private final Town town;
    private final Screen desk;

    AssessmentIT(Town town, Chromium chromium) {
        this.town = town;
        this.desk = chromium.screen(town.house(), 1440, 900);
    }

    @Test
    void aCaseworkerFillsAQuestionnaireByKeyboard() {
        Town.Staff marta = town.staff("Marta Inventati", "worker", "desk");
        CaseStory story = new CaseStory(town, Caller.signedIn(town.house(), marta.name(), marta.password()));
        long file = story.caseInCharge();
        new AssessmentStory(story).made(file, AssessmentStory.ALONE);
        try {
            fills(marta, file);
        } catch (RuntimeException | AssertionError e) {
            desk.photograph("failed-questionnaire");
            throw e;
        }
        assertThat(desk.troubles()).isEmpty();
    }

    private void fills(Town.Staff marta, long file) {
        desk.signIn(marta);
        desk.open("/cases/" + file + "/works/new?service=core.assessment");
        desk.chooseLabel("Strumento", "Vita quotidiana");
        desk.type("Dal", "01/11/2026");
        desk.press("Avvia");
        desk.idBehind("works");
        desk.follow("Questionario");
        desk.press("Inizia la valutazione");
        desk.sees("Risposte: 0 su 7");

        choose("Lavarsi", "ArrowRight");
        desk.sees("Risposte: 1 su 7");
        PlaywrightAssertions.assertThat(desk.page().getByRole(AriaRole.STATUS).filter(with("Salvato alle")))
                .isVisible();
        desk.page().reload();
        desk.sees("Risposte: 1 su 7");
        PlaywrightAssertions.assertThat(
                        group("Lavarsi").getByRole(AriaRole.RADIO).nth(1))
                .isChecked();

        desk.press("Completa la scheda");
        PlaywrightAssertions.assertThat(desk.page().locator(".errors")).isFocused();
        desk.show("questionario-incompleto");
        for (String item : new String[] {"Vestirsi", "Mangiare", "Alzarsi e muoversi in casa"}) {
            choose(item, "ArrowRight");
        }
        for (String row :
                new String[] {"Cucinare", "Pulire", "Fare la spesa", "Prendere le medicine", "Carte e denaro"}) {
            choose(row, "Space");
        }
        choose("Esce di casa almeno una volta alla settimana?", "Space");
        desk.press("Completa la scheda");
        desk.sees("Risultato");
        desk.sees("Serve aiuto in parte");
        desk.page().getByText("Da quali risposte").first().click();
        desk.show("questionario-risultato");
        desk.follow("Confronta nel tempo");
        desk.reads("Vita quotidiana: nel tempo");
        PlaywrightAssertions.assertThat(desk.page()
                        .getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(Pattern.compile("^Cura di sé"))))
                .isVisible();
        desk.show("valutazioni-a-confronto");
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private Locator group(String legend) {
        return desk.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^" + legend.replace("?", "\\?"))))
                .last();
    }

    /** Without the mouse: the first radio of the group has the focus, the key chooses. */
    private void choose(String legend, String key) {
        Locator first = group(legend).getByRole(AriaRole.RADIO).first();
        first.focus();
        first.press(key);
    }
}
