package org.affianca.area.adults.listed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.affianca.api.OrganisationId;
import org.affianca.api.WorkId;
import org.affianca.testing.contract.AreaHouse;
import org.affianca.testing.contract.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordedMapperTest {
    @ParameterizedTest
    @EnumSource(House.class)
    void readsWhatIsRecordedOfThoseAskedFor(House on) {
        try (AreaHouse house = AreaHouse.on(on, getClass())) {
            house.any("adults", "national_measure");
            RecordedMapper kept = house.mapper(RecordedMapper.class);
            List<WorkId> asked = List.of(new WorkId(1), new WorkId(2));
            assertThat(kept.of(AreaHouse.ORGANISATION, asked))
                    .extracting(Recorded::workId)
                    .containsExactly(new WorkId(1));
            assertThat(kept.of(AreaHouse.ORGANISATION, asked).get(0).members()).isEmpty();
            assertThat(kept.of(AreaHouse.ORGANISATION, List.of(new WorkId(2)))).isEmpty();
            assertThat(kept.of(new OrganisationId(2), asked)).isEmpty();
        }
    }
}
