package org.affianca.area.minors.bank;

import static org.affianca.area.minors.bank.Girasole.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.affianca.api.FacilityId;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.testing.contract.AreaHouse;
import org.affianca.testing.contract.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A bank of more families than any district has: each of its queries reads what it tells, and no more. */
class LargeBankTest {
    private static final OrganisationId HERE = AreaHouse.ORGANISATION;
    private static final int FAMILIES = 3000;
    private static final FacilityId FIRST = new FacilityId(1);
    private static final FacilityId MIDDLE = new FacilityId(1500);
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @ParameterizedTest
    @EnumSource(House.class)
    void aPageAndOneFamilyReadThemselvesAlone(House on) {
        try (AreaHouse house = AreaHouse.on(on, getClass())) {
            filled(house);
            FamilyMapper kept = house.mapper(FamilyMapper.class);
            assertThat(house.visited("minors.foster_family", () -> kept.page(HERE, 0, FAMILIES)))
                    .as("what reads all of them looks at all of them")
                    .isGreaterThanOrEqualTo(FAMILIES);
            reads(house, "minors.foster_family", 20, () -> kept.page(HERE, MIDDLE.value(), 20));
            reads(house, "minors.foster_skill", 40, () -> kept.skills(HERE, 1501, 1520));
            reads(house, "minors.foster_training", 20, () -> kept.trainings(HERE, 1501, 1520));
            reads(house, "minors.foster_family", 1, () -> kept.find(HERE, MIDDLE).stream()
                    .toList());
            reads(house, "minors.foster_family", 1, () -> List.of(kept.changedAt(HERE, MIDDLE)));
        }
    }

    @ParameterizedTest
    @EnumSource(House.class)
    void theProposalsOfARequestAreFoundAmongThoseOfAll(House on) {
        try (AreaHouse house = AreaHouse.on(on, getClass())) {
            house.many("core", "works", FAMILIES);
            house.many("core", "facility", 1);
            house.mapper(FamilyMapper.class).enter(HERE, FIRST, Girasole.data(), NOW, "Teresa Immaginari");
            ProposalMapper proposals = house.mapper(ProposalMapper.class);
            ProposalData proposal = new ProposalData(ProposalState.PROPOSED, TODAY, Optional.empty());
            house.transactions().within(() -> {
                for (int id = 1; id <= FAMILIES; id++) {
                    proposals.propose(HERE, new WorkId(id), FIRST, 6, proposal, "Teresa");
                }
                return FAMILIES;
            });
            reads(house, "minors.foster_proposal", 1, () -> proposals.ofWork(HERE, new WorkId(1500)));
        }
    }

    /** As many rows as are told; one more, where a database has to see that there is none. */
    private static void reads(AreaHouse house, String table, int rows, Supplier<? extends List<?>> query) {
        assertThat(query.get()).hasSize(rows);
        assertThat(house.visited(table, query)).isLessThanOrEqualTo(rows + 1L);
    }

    private static void filled(AreaHouse house) {
        house.many("core", "facility", FAMILIES);
        FamilyMapper kept = house.mapper(FamilyMapper.class);
        house.transactions().within(() -> {
            for (int id = 1; id <= FAMILIES; id++) {
                FacilityId home = new FacilityId(id);
                kept.enter(HERE, home, Girasole.data(), NOW, "Teresa Immaginari");
                kept.skilled(HERE, home, List.of("small-child", "parents-contact"));
                kept.trained(HERE, home, List.of(new Training(TODAY, "Accogliere", 12)));
            }
            return FAMILIES;
        });
    }
}
