package org.affianca.testing.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.InParma;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.karaf.CaseStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The notice about personal data at the screen: put off because of violence, then given and read as it was. */
@ExtendWith({InParma.class, WithChromium.class})
class InformingJobIT {
    private final Screen desk;
    private final Town.Staff staff;
    private final long file;

    InformingJobIT(Town town, Chromium chromium) {
        this.desk = chromium.screen(town.house(), 1440, 900);
        this.staff = town.staff("Teresa Immaginari", "worker", "desk");
        this.file = new CaseStory(town, Caller.signedIn(town.house(), staff.name(), staff.password())).caseInCharge();
    }

    @Test
    void theNoticeIsPutOffAndThenGivenAndStaysAsItWas() {
        try {
            desk.signIn(staff);
            desk.open("/cases/" + file + "/notice");
            desk.sees("Informativa sui dati personali");
            desk.sees("non ancora data");
            desk.press("Rinvia");
            desk.chooseInDialog("Motivo", "violence");
            desk.typeInDialog(
                    "Da riguardare il", LocalDate.now().plusDays(60).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
            desk.typeInDialog("Perché per ora non si dà", "Il marito apre la posta.");
            desk.pressInDialog("Rinvia");
            desk.isTold("Annotato");
            desk.sees("Metterebbe a rischio chi subisce violenza");
            desk.show("44-informativa-rinviata");
            desk.press("Informativa data");
            desk.chooseInDialog("Come", "by-hand");
            desk.pressInDialog("Informativa data");
            desk.sees("A mano");
            desk.show("45-informativa-data");
            desk.open("/privacy-notices");
            desk.sees("Chi è titolare dei suoi dati");
            desk.sees("[Da completare a cura dell'ente: Responsabile della protezione dei dati]");
            desk.show("46-informativa");
            assertThat(desk.troubles()).isEmpty();
        } catch (RuntimeException | AssertionError e) {
            desk.photograph("failed-informing");
            throw e;
        }
    }
}
