package org.affianca.area.minors.bank;

import static org.affianca.area.minors.bank.Girasole.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.FacilityId;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.testing.contract.AreaHouse;
import org.affianca.testing.contract.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FamilyMapperTest {
    private static final OrganisationId HERE = AreaHouse.ORGANISATION;
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final FacilityId HOME = new FacilityId(1);

    @ParameterizedTest
    @EnumSource(House.class)
    void keepsAFamilyWithItsSkillsAndTrainings(House on) {
        try (AreaHouse house = AreaHouse.on(on, getClass())) {
            FamilyMapper kept = entered(house);
            Training training = new Training(TODAY.minusDays(30), "Accogliere", 12);
            kept.skilled(HERE, HOME, List.of("small-child", "parents-contact"));
            kept.trained(HERE, HOME, List.of(training));
            FosterFamily family = new FamilyBank(kept, HERE).page(0, 10).get(0);
            assertThat(family.data().skills()).containsExactly("parents-contact", "small-child");
            assertThat(family.data().trainings()).containsExactly(training);
            assertThat(family.data().suitableOn()).contains(TODAY.minusYears(1));
            assertThat(family.data().mostChildren()).isEqualTo(1);
            assertThat(new FamilyBank(kept, new OrganisationId(2)).page(0, 10)).isEmpty();
            assertThat(new FamilyBank(kept, HERE).page(1, 10)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(House.class)
    void changesOnlyTheVersionThatWasRead(House on) {
        try (AreaHouse house = AreaHouse.on(on, getClass())) {
            FamilyMapper kept = entered(house);
            FamilyData resting = Girasole.named("Famiglia Girasole", FamilyState.RESTING, List.of(), List.of());
            assertThat(kept.change(HERE, HOME, 1, resting, NOW, "Pio")).isEqualTo(1);
            assertThat(kept.change(HERE, HOME, 1, resting, NOW, "Pio")).isZero();
            assertThat(kept.find(HERE, HOME))
                    .get()
                    .extracting(FosterFamily.Row::version)
                    .isEqualTo(2);
            assertThat(kept.changedAt(HERE, HOME)).isEqualTo(NOW);
        }
    }

    @ParameterizedTest
    @EnumSource(House.class)
    void answersAProposalOnce(House on) {
        try (AreaHouse house = AreaHouse.on(on, getClass())) {
            entered(house);
            WorkId work = house.anyWork();
            ProposalMapper proposals = house.mapper(ProposalMapper.class);
            proposals.propose(HERE, work, HOME, 6, proposal(ProposalState.PROPOSED), "Teresa");
            assertThat(proposals.answer(HERE, work, HOME, proposal(ProposalState.ACCEPTED), "Teresa"))
                    .isEqualTo(1);
            assertThat(proposals.answer(HERE, work, HOME, proposal(ProposalState.DECLINED), "Teresa"))
                    .isZero();
            assertThat(proposals.ofWork(HERE, work)).containsExactly(new ProposalMapper.Row(HOME, "ACCEPTED"));
        }
    }

    private static FamilyMapper entered(AreaHouse house) {
        house.any("core", "facility");
        FamilyMapper kept = house.mapper(FamilyMapper.class);
        kept.enter(HERE, HOME, Girasole.data(), NOW, "Teresa Immaginari");
        return kept;
    }

    private static ProposalData proposal(ProposalState state) {
        return new ProposalData(state, TODAY, Optional.empty());
    }
}
