package org.affianca.engine.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.look.AlertKind;
import org.affianca.api.look.AlertState;
import org.affianca.api.look.LookAlert;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Stale;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class AlertsTest {
    private final TestHouse house;

    @TempDir
    Path folder;

    private TestLooks town;

    AlertsTest(TestHouse house) {
        this.house = house;
    }

    @BeforeEach
    void open() {
        house.clock().forward(Duration.ofHours(3));
        town = new TestLooks(house, folder);
    }

    private List<LookAlert> alertsOf(Actor user) {
        return town.as(town.pia, () -> town.alerts.list(Optional.empty(), Paging.first(200))).items().stream()
                .filter(alert -> alert.user().equals(user.id()))
                .toList();
    }

    @Test
    void raisedWhenAPersonsOpenCasesAreNoneOfTheReaders() {
        town.looks(town.rosa, town.person(town.ada));
        town.looks(town.giulia, town.person(town.ada));
        town.looks(town.marco, town.person(town.ada));

        assertThat(alertsOf(town.rosa)).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(AlertKind.NO_CASE);
            assertThat(alert.personLabel()).isEqualTo("Fittizi Ada");
            assertThat(alert.state()).isEqualTo(AlertState.RAISED);
        });
        assertThat(alertsOf(town.giulia)).isEmpty();
        assertThat(alertsOf(town.marco)).isEmpty();
    }

    @Test
    void raisedOnceForTheSameReaderAndPerson() {
        town.looks(town.rosa, town.person(town.ada));
        town.looks(town.rosa, town.person(town.ada));
        assertThat(alertsOf(town.rosa)).hasSize(1);
    }

    @Test
    void notRaisedForTheDeskNorForBreakGlass() {
        Actor dora = house.user("Dora", Role.DESK, town.rosa.units().iterator().next());
        town.looks(dora, town.person(town.ada));
        town.looksFor("break-glass", town.rosa, town.person(town.ada));
        assertThat(alertsOf(dora)).isEmpty();
        assertThat(alertsOf(town.rosa)).isEmpty();
    }

    @Test
    void raisedWhenThePersonHasTheReadersSurname() {
        PersonId cousin = town.office.town.registered(town.giulia, "Esempi", "Carlo");
        town.looks(town.giulia, town.person(cousin));
        assertThat(alertsOf(town.giulia)).extracting(LookAlert::kind).containsExactly(AlertKind.SAME_NAME);
    }

    @Test
    void raisedWhenThePersonHasTheNameOfAColleague() {
        PersonId colleague = town.office.town.registered(town.giulia, "Prova", "Marco");
        town.looks(town.giulia, town.person(colleague));
        assertThat(alertsOf(town.giulia)).extracting(LookAlert::kind).containsExactly(AlertKind.COLLEAGUE);
    }

    @Test
    void raisedOnceAnHourWhenSomebodyReadsUnusuallyManyRecords() {
        house.doAs(town.marco, () -> {
            for (int i = 1; i <= TestChain.MANY; i++) {
                house.accessLog().seen("person", 9_000_000 + i);
            }
        });
        town.chain.sealing.round();
        assertThat(alertsOf(town.marco)).isEmpty();

        town.looks(town.marco, town.file());
        town.looks(town.marco, () -> house.accessLog().seen("person", 9_900_000));
        assertThat(alertsOf(town.marco)).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(AlertKind.MANY);
            assertThat(alert.amount()).isEqualTo(TestChain.MANY + 1);
            assertThat(alert.person()).isEmpty();
        });
    }

    @Test
    void judgedByThePrivacyOfficerInWords() {
        town.looks(town.rosa, town.person(town.ada));
        LookAlert raised = alertsOf(town.rosa).get(0);

        LookAlert judged = town.as(
                town.pia,
                () -> town.alerts.judge(
                        raised.id(), raised.version(), AlertState.UNJUSTIFIED, "Nessun motivo di servizio."));

        assertThat(judged.state()).isEqualTo(AlertState.UNJUSTIFIED);
        assertThat(judged.reviewedBy()).isEqualTo("Pia Riserva");
        assertThat(town.as(town.pia, () -> town.alerts.list(Optional.of(AlertState.RAISED), Paging.first(200)))
                        .items())
                .extracting(LookAlert::id)
                .doesNotContain(raised.id());
        assertThatThrownBy(() -> town.as(
                        town.pia,
                        () -> town.alerts.judge(raised.id(), raised.version(), AlertState.JUSTIFIED, "Invece sì.")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> town.as(
                        town.pia, () -> town.alerts.judge(raised.id(), judged.version(), AlertState.RAISED, "")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void keptFromAllOthers() {
        for (Actor other : List.of(town.giulia, town.marco, house.user("Ivo", Role.ADMINISTRATOR))) {
            assertThatThrownBy(() -> town.as(other, () -> town.alerts.list(Optional.empty(), Paging.first(5))))
                    .isInstanceOf(Forbidden.class);
        }
    }
}
