package org.affianca.area.housing.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.testing.contract.AreaHouse;
import org.affianca.testing.contract.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClearanceMapperTest {
    private static final OrganisationId BODY = AreaHouse.ORGANISATION;
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 20);

    @ParameterizedTest
    @EnumSource(House.class)
    void listsTheClearancesOfOnesUnitsAlone(House on) {
        try (AreaHouse house = AreaHouse.on(on, getClass())) {
            ClearanceMapper kept = house.mapper(ClearanceMapper.class);
            kept.enter(BODY, act(1, "12/2026", MARCH));
            kept.enter(BODY, act(2, "13/2026", MARCH));
            kept.enter(BODY, act(1, "14/2026", MARCH.plusDays(9)));
            assertThat(kept.ofUnits(BODY, Set.of(1L)))
                    .extracting(Clearance::act)
                    .containsExactly("14/2026", "12/2026");
            assertThat(kept.ofUnits(new OrganisationId(2), Set.of(1L))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(House.class)
    void keepsAnActOnceForABuilding(House on) {
        try (AreaHouse house = AreaHouse.on(on, getClass())) {
            ClearanceMapper kept = house.mapper(ClearanceMapper.class);
            kept.enter(BODY, act(1, "12/2026", MARCH));
            assertThat(kept.same(BODY, act(1, "12/2026", MARCH)))
                    .isEqualTo(Optional.of(kept.ofUnits(BODY, Set.of(1L)).get(0).id()));
            assertThatThrownBy(() -> kept.enter(BODY, act(1, "12/2026", MARCH))).isInstanceOf(RuntimeException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(House.class)
    void helpsAHouseholdOnce(House on) {
        try (AreaHouse house = AreaHouse.on(on, getClass())) {
            ClearanceMapper kept = house.mapper(ClearanceMapper.class);
            WorkId work = house.anyWork();
            kept.enter(BODY, act(1, "12/2026", MARCH));
            long id = kept.ofUnits(BODY, Set.of(1L)).get(0).id();
            kept.found(BODY, id, work);
            assertThat(kept.helped(BODY, id, work, work)).isEqualTo(1);
            assertThat(kept.helped(BODY, id, work, work)).isZero();
            assertThat(kept.households(BODY, id)).containsExactly(new Found(work, Optional.of(work.value())));
            assertThat(kept.households(new OrganisationId(2), id)).isEmpty();
        }
    }

    private static ClearanceData act(long unit, String number, LocalDate opinionBy) {
        return new ClearanceData(
                unit,
                "Sindaco",
                number,
                LocalDate.of(2026, 2, 1),
                "unsafe",
                "Via dei Segnaposto 9",
                Optional.of(opinionBy.plusDays(10)),
                opinionBy);
    }
}
