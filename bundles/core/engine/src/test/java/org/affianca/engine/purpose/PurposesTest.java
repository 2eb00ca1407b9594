package org.affianca.engine.purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Purpose;
import org.affianca.api.access.PurposeRule;
import org.affianca.api.access.Role;
import org.affianca.api.problem.Forbidden;
import org.affianca.engine.check.TestCodes;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

/** Nobody looks at data for nothing, and not for everything. */
@OnBothDatabases
class PurposesTest {
    private final TestHouse house;
    private final HousePurposes purposes;

    PurposesTest(TestHouse house) {
        this.house = house;
        this.purposes = new HousePurposes(TestCodes.of(house), Map.of());
    }

    private Actor with(String... roles) {
        Actor any = house.user("Giulia", Role.WORKER);
        return new Actor(any.id(), any.organisation(), any.label(), Set.of(roles), Set.of());
    }

    @Test
    void eachHasAUsualPurposeAndSaysOnlyWhatIsOfItsRole() {
        assertThat(purposes.usual(with(Role.DESK))).isEqualTo("casework");
        assertThat(purposes.usual(with(Role.COORDINATOR, Role.ADMINISTRATOR))).isEqualTo("casework");
        assertThat(purposes.usual(with(Role.ADMINISTRATOR))).isEqualTo("administration");
        assertThat(purposes.usual(with(Role.PRIVACY))).isEqualTo("control");
        assertThat(purposes.usual(with())).isEqualTo("casework");
        assertThat(purposes.said(with(Role.COORDINATOR), "supervision")).contains("supervision");
        assertThat(purposes.said(with(Role.WORKER), "supervision")).isEmpty();
        assertThat(purposes.said(with(Role.WORKER), "control")).isEmpty();
    }

    @Test
    void whatTheProgramSaysByItselfNobodyElseSays() {
        Actor all = with(Role.DESK, Role.WORKER, Role.COORDINATOR, Role.ADMINISTRATOR, Role.PRIVACY);
        assertThat(purposes.said(all, "break-glass")).isEmpty();
        assertThat(purposes.said(all, "service")).isEmpty();
        assertThat(purposes.said(all, "curiosity")).isEmpty();
    }

    @Test
    void eachPurposeHasALegalBasisThatTheMunicipalityMayCorrect() {
        assertThat(purposes.all()).allSatisfy(rule -> {
            assertThat(rule.basis()).as(rule.code()).isNotBlank();
            assertThat(rule.confirmed()).as(rule.code()).isFalse();
        });
        List<PurposeRule> corrected =
                new HousePurposes(TestCodes.of(house), Map.of("basis.control", "Regolamento comunale 12/2025")).all();
        assertThat(corrected.stream().filter(PurposeRule::confirmed))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.code()).isEqualTo("control");
                    assertThat(rule.basis()).isEqualTo("Regolamento comunale 12/2025");
                    assertThat(rule.withheld()).isTrue();
                });
    }

    @Test
    void whoCountsReadsNoSingleRecord() {
        Actor coordinator = with(Role.COORDINATOR);
        Purpose counting = new Purpose(Purpose.STATISTICS, "test");
        assertThatThrownBy(() -> house.acting().as(coordinator, counting, () -> {
                    house.accessLog().seen("person", 7);
                    return true;
                }))
                .isInstanceOf(Forbidden.class);
        house.acting().as(coordinator, counting, () -> {
            house.accessLog().searched("person", 7);
            return true;
        });
        assertThat(house.count(
                        "select count(*) from core.access_log where user_id = ? and purpose = 'statistics'",
                        coordinator.id().value()))
                .isEqualTo(1);
    }
}
