package org.affianca.engine.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.UnitToAsk;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.engine.casefile.Existence;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** There is a case, ask this unit: told to who has that right, and nothing more. */
@OnBothDatabases
class ExistenceTest {
    private final TestHouse house;
    private final TestBarriers town;
    private final Existence existence;
    private final Actor anna;

    ExistenceTest(TestHouse house) {
        this.house = house;
        this.town = new TestBarriers(house);
        this.existence = new Existence(TestGround.of(house));
        this.anna = house.user("Anna", Role.DESK, town.adults);
        allowed(anna);
    }

    @BeforeEach
    void newPeople() {
        town.begin();
    }

    private void allowed(Actor who) {
        house.sql(
                "insert into core.account_role (organisation_id, user_id, role) values (1, ?, 'existence')",
                who.id().value());
    }

    /** With the right beside the roles of the account. */
    private List<UnitToAsk> toAsk(Actor who, PersonId about) {
        Set<String> roles = new HashSet<>(who.roles());
        roles.add(Role.EXISTENCE);
        Actor with = new Actor(who.id(), who.organisation(), who.label(), roles, who.units());
        return house.as(with, () -> existence.of(about));
    }

    @Test
    void theUnitAndItsTelephoneAreTold() {
        house.sql("update core.unit set telephone = '0521 000001' where id = ?", town.minors.value());
        assertThat(toAsk(anna, town.leo)).containsExactly(new UnitToAsk(town.minors, "0521 000001"));
        assertThat(house.count(
                        "select count(*) from core.access_log where what = 'existing-cases' and record_id = ?",
                        town.leo.value()))
                .isEqualTo(1);
    }

    @Test
    void onlyWhoHasTheRightLearnsIt() {
        assertThatThrownBy(() -> house.as(anna, () -> existence.of(town.ada))).isInstanceOf(Forbidden.class);
    }

    @Test
    void aSealedOrRestrictedCaseIsNotToldOf() {
        house.sql(
                "update core.case_file set secrecy = 'SEALED' where id = ?",
                town.hers.id().value());
        assertThat(toAsk(anna, town.ada)).isEmpty();
        house.sql(
                "update core.case_file set secrecy = 'ORDINARY', restricted = true where id = ?",
                town.hers.id().value());
        assertThat(toAsk(anna, town.ada)).isEmpty();
    }

    @Test
    void nothingIsToldThroughABarrier() {
        assertThat(toAsk(town.mario, town.ada)).hasSize(1);
        town.set(town.giulia);
        assertThatThrownBy(() -> toAsk(town.mario, town.ada)).isInstanceOf(Missing.class);
        assertThat(toAsk(anna, town.ada)).hasSize(1);
    }

    @Test
    void aRestrictedRecordIsLeftToManagerAndCoordinator() {
        Actor colleague = house.user("Piera", Role.WORKER, town.minors);
        CaseFile file = town.hers;
        assertThat(town.sees(colleague, file)).isTrue();
        house.sql(
                "update core.case_file set restricted = true where id = ?",
                file.id().value());
        assertThat(town.sees(colleague, file)).isFalse();
        assertThat(town.sees(town.giulia, file)).isTrue();
        assertThat(town.sees(town.marco, file)).isTrue();
        assertThat(town.sees(colleague, town.ada)).isTrue();
        house.sql("update core.person set restricted = true where id = ?", town.ada.value());
        assertThat(town.sees(colleague, town.ada)).isFalse();
        assertThat(town.sees(town.giulia, town.ada)).isTrue();
        assertThat(town.sees(town.marco, town.ada)).isTrue();
    }

    @Test
    void aSpecialistsCaseIsToldOfWithoutItsContent() {
        PersonId other = town.office.town.registered(town.giulia, "Inventati", "Marta");
        town.office.opened(town.giulia, town.minors, Secrecy.SPECIALIST, other);
        assertThat(toAsk(anna, other)).extracting(UnitToAsk::unit).containsExactly(town.minors);
    }
}
