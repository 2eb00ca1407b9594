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

    @Test
    void thoseWhomTheRuleNamesAreToldInTheirTurn() {
        WorkId id = at.plot();
        at.happened(id, "frost-came", "2026-03-28T09:30", "");
        at.ring("");
        String notice = "Avviso della gelata ai vicini (cartella " + number() + ")";
        assertThat(at.told(at.giulia)).containsExactly("Scaduto il 28/03/2026 09:30: " + notice);
        assertThat(at.told(at.marco)).isEmpty();
        at.at("2026-03-28T10:31");
        at.ring("");
        assertThat(at.told(at.marco)).containsExactly("Scaduto il 28/03/2026 09:30: " + notice);
        at.at("2026-03-29T03:31");
        at.ring("");
        assertThat(at.told(at.giulia))
                .contains("Scade il 29/03/2026 09:30, poi la misura perde efficacia: Copertura delle aiuole"
                        + " (cartella " + number() + ")");
        at.ring("");
        assertThat(at.told(at.giulia)).hasSize(2);
    }

    @Test
    void whatIsMetIsToldNobodyAndItsTasksAreSettled() {
        WorkId id = at.plot();
        at.happened(id, "frost-came", "2026-03-28T09:30", "");
        at.ring("");
        assertThat(at.told(at.giulia)).hasSize(1);
        at.happened(id, "neighbours-told", "2026-03-28T09:40", "");
        at.happened(id, "beds-covered", "2026-03-28T09:50", "");
        assertThat(at.told(at.giulia)).isEmpty();
        at.at("2026-03-29T12:00");
        at.ring("");
        assertThat(at.told(at.giulia)).isEmpty();
        assertThat(at.told(at.marco)).isEmpty();
    }

    @Test
    void whatIsPutOffIsToldAnewAndTheOldTasksAreSettled() {
        WorkId id = at.plot();
        at.happened(id, "lease-begun", "2025-09-01T09:00", "");
        at.ring("");
        assertThat(at.told(at.giulia)).hasSize(0);
        assertThat(at.told(at.marco)).hasSize(1);
        at.happened(id, "lease-reported", "2026-03-28T09:00", "prot. 8");
        assertThat(at.told(at.marco)).isEmpty();
        at.at("2026-08-29T10:00");
        at.ring("");
        assertThat(at.told(at.giulia))
                .containsExactly(
                        "Scade il 28/09/2026: Relazione semestrale sulla concessione (cartella " + number() + ")");
    }

    @Test
    void aTermOfAnAreaThatIsStoppedIsToldToTheNamedFallbackToo() {
        Actor paola = house.user(
                "Paola", Role.WORKER, house.unit("other-" + house.ids().next()));
        String name = "paola" + paola.id().value();
        WorkId id = at.plot();
        at.happened(id, "frost-came", "2026-03-28T09:30", "");
        at.shelf.take(at.shelf.area("garden").orElseThrow());
        at.ring(name);
        assertThat(at.told(paola)).hasSize(1);
        assertThat(at.told(paola).get(0))
                .contains(number(), "Avviso della gelata ai vicini")
                .doesNotContain("Fittizi");
        assertThat(at.told(at.giulia)).hasSize(1);
    }

    @Test
    void whereNobodyIsLeftTheAdministratorsAreTold() {
        Actor ugo = house.user("Ugo", Role.ADMINISTRATOR);
        WorkId id = at.plot();
        at.happened(id, "frost-came", "2026-03-28T09:30", "");
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
        WorkId ended = at.plot();
        at.happened(ended, "frost-came", "2026-03-28T09:30", "");
        house.sql("update core.works set stage = 'ENDED' where id = ?", ended.value());
        at.ring("");
        assertThat(at.told(at.giulia)).isEmpty();
    }
}
