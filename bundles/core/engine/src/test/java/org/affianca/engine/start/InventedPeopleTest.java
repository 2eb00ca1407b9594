package org.affianca.engine.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.person.PersonData;
import org.junit.jupiter.api.Test;

class InventedPeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    private static List<PersonData> people() {
        return new InventedPeople("Prova", TODAY).invent(200);
    }

    @Test
    void areTheSameEachTime() {
        assertThat(people()).hasSize(200).isEqualTo(people());
    }

    @Test
    void haveAFiscalCodeEachOfTheirOwn() {
        assertThat(people().stream().map(p -> p.fiscalCode().orElseThrow())).doesNotHaveDuplicates();
    }

    @Test
    void areBornBeforeToday() {
        assertThat(people()).allMatch(p -> p.birthDate().orElseThrow().isBefore(TODAY));
    }

    @Test
    void haveTheFiscalCodeTheirDataGive() {
        // The cast's codes were computed elsewhere: ours must give the same.
        assertThat(people().subList(0, 23)).allSatisfy(p -> assertThat(
                        InventedCode.of(p.surname(), p.name(), p.birthDate().orElseThrow(), p.sex(), p.birthPlace()))
                .isEqualTo(p.fiscalCode().orElseThrow()));
    }
}
