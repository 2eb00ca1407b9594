package org.affianca.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.affianca.api.HouseholdId;
import org.affianca.api.PersonId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseFilter;
import org.affianca.api.casefile.CaseKind;
import org.affianca.api.casefile.CaseMember;
import org.affianca.api.casefile.CaseSummary;
import org.affianca.api.problem.Refused;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

/** Files for a person, for a household and for a group. */
@OnBothDatabases
class KindsTest {
    private final TestHouse house;
    private final TestOffice office;
    private final Actor giulia;
    private final PersonId pio;
    private final PersonId son;
    private final HouseholdId home;

    KindsTest(TestHouse house) {
        this.house = house;
        this.office = new TestOffice(house);
        this.giulia = house.user("Giulia", Role.WORKER, house.unit("hub"));
        this.pio = office.town.registered(giulia, "Simulacri", "Pio");
        this.son = office.town.registered(giulia, "Simulacri", "Ivo");
        this.home = office.household(giulia, pio, son);
    }

    @Test
    void fatherAndSonOfOneHouseholdHaveRecordsOfTheirOwnBesideTheHouseholds() {
        CaseFile his = office.opened(giulia, pio);
        CaseFile theSons = office.opened(giulia, son);
        CaseFile whole = office.opened(giulia, CaseKind.HOUSEHOLD, "", Optional.of(home), pio);
        assertThat(his.kind()).isEqualTo(CaseKind.PERSON);
        assertThat(whole.household()).contains(home);
        assertThat(his.id()).isNotEqualTo(theSons.id());
        assertThat(house.as(giulia, () -> office.cases.course(whole.id()))
                        .orElseThrow()
                        .proposed())
                .extracting(CaseMember::label)
                .containsExactly("Simulacri Ivo");
        assertThat(house.as(giulia, () -> office.cases.course(theSons.id()))
                        .orElseThrow()
                        .proposed())
                .isEmpty();
        assertThatThrownBy(() -> office.opened(giulia, CaseKind.HOUSEHOLD, "", Optional.of(home), son))
                .isInstanceOf(Refused.class)
                .hasMessage("household-has-open-case");
    }

    @Test
    void aGroupHasANameAndMayBeOneOfSeveralWithTheSamePeople() {
        CaseFile first = office.opened(giulia, CaseKind.GROUP, "Gruppo padri", Optional.empty(), pio);
        CaseFile second = office.opened(giulia, CaseKind.GROUP, "Gruppo orto", Optional.empty(), pio, son);
        assertThat(first.name()).isEqualTo("Gruppo padri");
        assertThat(house.as(giulia, () -> office.cases.list(CaseFilter.all(), org.affianca.api.Paging.first(50)))
                        .items())
                .filteredOn(line -> line.id().equals(second.id()))
                .extracting(CaseSummary::name)
                .containsExactly("Gruppo orto");
    }

    @Test
    void everyKindSaysWhatIsMissingAndWhatIsTooMuch() {
        assertThatThrownBy(() -> office.opened(giulia, CaseKind.GROUP, " ", Optional.of(home), pio))
                .hasMessage("/name required, /household not-asked-here");
        assertThatThrownBy(() -> office.opened(giulia, CaseKind.HOUSEHOLD, "Casa", Optional.empty(), pio))
                .hasMessage("/name not-asked-here, /household required");
        PersonId stranger = office.town.registered(giulia, "Provetti", "Elio");
        assertThatThrownBy(() -> office.opened(giulia, CaseKind.HOUSEHOLD, "", Optional.of(home), stranger))
                .hasMessage("/household unknown-household");
        assertThatThrownBy(() -> office.opened(giulia, CaseKind.HOUSEHOLD, "", Optional.of(new HouseholdId(-1)), pio))
                .hasMessage("/household unknown-household");
    }
}
