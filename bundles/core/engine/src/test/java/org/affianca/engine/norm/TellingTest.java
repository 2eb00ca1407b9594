package org.affianca.engine.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class TellingTest {
    private final TestHouse house;
    private final TestClocks at;

    TellingTest(TestHouse house) {
        this.house = house;
        this.at = new TestClocks(house);
    }

    @BeforeEach
    void nothingElseIsDue() {
        house.sql("delete from core.alarm");
        at.at("2026-03-28T10:00");
    }

    private String number() {
        return at.file.number();
    }

    /** A work of core, whose area never goes. */
    private WorkId removal() {
        return at.request(LocalDate.of(2026, 3, 28));
    }

    @Test
    void thoseWhomTheRuleNamesAreToldInTheirTurn() {
        WorkId id = removal();
        at.happened(id, "placed-in-safety", "2026-03-28T09:30", "");
        at.ring("");
        String notice = "Avviso orale immediato al pubblico ministero minorile (cartella " + number() + ")";
        assertThat(at.told(at.giulia)).containsExactly("Scaduto il 28/03/2026 09:30: " + notice);
        assertThat(at.told(at.marco)).isEmpty();
        at.at("2026-03-28T10:31");
        at.ring("");
        assertThat(at.told(at.marco)).containsExactly("Scaduto il 28/03/2026 09:30: " + notice);
        at.at("2026-03-29T03:31");
        at.ring("");
        assertThat(at.told(at.giulia))
                .contains("Scade il 29/03/2026 09:30, poi la misura perde efficacia: Trasmissione di provvedimento,"
                        + " documenti e relazione al pubblico ministero (cartella " + number() + ")");
        at.ring("");
        assertThat(at.told(at.giulia)).hasSize(2);
    }

    @Test
    void whatIsMetIsToldNobodyAndItsTasksAreSettled() {
        WorkId id = removal();
        at.happened(id, "placed-in-safety", "2026-03-28T09:30", "");
        at.ring("");
        assertThat(at.told(at.giulia)).hasSize(1);
        at.happened(id, "prosecutor-told", "2026-03-28T09:40", "");
        at.happened(id, "prosecutor-written", "2026-03-28T09:50", "");
        assertThat(at.told(at.giulia)).isEmpty();
        at.at("2026-03-29T12:00");
        at.ring("");
        assertThat(at.told(at.giulia)).isEmpty();
        assertThat(at.told(at.marco)).isEmpty();
    }

    @Test
    void whatIsPutOffIsToldAnewAndTheOldTasksAreSettled() {
        WorkId id = removal();
        at.happened(id, "foster-care-started", "2025-09-01T09:00", "");
        at.ring("");
        assertThat(at.told(at.giulia)).hasSize(0);
        assertThat(at.told(at.marco)).hasSize(1);
        at.happened(id, "report-to-judge", "2026-03-28T09:00", "prot. 8");
        assertThat(at.told(at.marco)).isEmpty();
        at.at("2026-08-29T10:00");
        at.ring("");
        assertThat(at.told(at.giulia))
                .containsExactly("Scade il 28/09/2026: Relazione semestrale sull'affido (cartella " + number() + ")");
    }

    @Test
    void aTermOfAnAreaThatIsStoppedIsToldToTheNamedFallbackToo() {
        Actor paola = house.user(
                "Paola", Role.WORKER, house.unit("other-" + house.ids().next()));
        String name = "paola" + paola.id().value();
        WorkId id = at.measure();
        at.happened(id, "placed-in-safety", "2026-03-28T09:30", "");
        at.ring(name);
        assertThat(at.told(paola)).hasSize(1);
        assertThat(at.told(paola).get(0)).contains(number()).doesNotContain("Fittizi");
        assertThat(at.told(at.giulia)).hasSize(1);
    }

    @Test
    void whereNobodyIsLeftTheAdministratorsAreTold() {
        Actor ugo = house.user("Ugo", Role.ADMINISTRATOR);
        WorkId id = removal();
        at.happened(id, "placed-in-safety", "2026-03-28T09:30", "");
        house.sql(
                "update core.case_team set until_day = ? where case_id = ?",
                LocalDate.of(2026, 3, 27),
                at.file.id().value());
        at.ring("nobody-of-this-name");
        assertThat(at.told(ugo)).hasSize(1);
    }

    @Test
    void aTermOfTheServiceThatIsMissedComesToTheCoordinator() {
        at.request(LocalDate.of(2026, 2, 25));
        at.at("2026-03-28T10:00");
        at.ring("");
        assertThat(at.told(at.marco))
                .containsExactly("Scaduto il 27/03/2026: Decisione sull'istanza (cartella " + number() + ")");
    }

    @Test
    void nothingIsToldOfAWorkThatHasEnded() {
        WorkId ended = removal();
        at.happened(ended, "placed-in-safety", "2026-03-28T09:30", "");
        house.sql("update core.works set stage = 'ENDED' where id = ?", ended.value());
        at.ring("");
        assertThat(at.told(at.giulia)).isEmpty();
    }
}
