package org.affianca.engine.person;

import static org.affianca.engine.person.TestPeople.ada;
import static org.affianca.engine.person.TestPeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.person.PersonData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtsTest {
    private static List<String> about(PersonData data) {
        return Doubts.about(TidyPerson.of(data)).stream().map(Because::code).toList();
    }

    private static PersonData withParts(String surname, String name, String sex, String place, String code) {
        PersonData d = ada();
        return new PersonData(
                surname,
                name,
                FiscalCode.parse(code),
                "",
                d.birthDate(),
                place,
                sex,
                "",
                "",
                d.residence(),
                List.of(),
                d.secrecy());
    }

    @Test
    void hasNoneWhenAllAgrees() {
        assertThat(about(ada())).isEmpty();
    }

    @Test
    void hasNoneForAnyVariantOfHomocody() {
        for (String variant : List.of("FTTDAA91D52G33TP", "FTTDAA91D52G3PTB", "FTTDAA91D5NGPPTM", "FTTDAAVMDRNGPPTY")) {
            assertThat(about(withParts("Fittizi", "Ada", "F", "G337", variant))).isEmpty();
        }
    }

    @Test
    void saysEveryPartThatDisagrees() {
        assertThat(about(withParts("Collaudi", "Bruno", "M", "H501", "FTTDAA91D52G337S")))
                .containsExactly(
                        "fiscal-code-surname", "fiscal-code-name", "fiscal-code-sex", "fiscal-code-birth-place");
    }

    @Test
    void doubtsADateThatIsNotInTheCode() {
        assertThat(about(person("Fittizi", "Ada", "1991-05-12", "FTTDAA91D52G337S")))
                .containsExactly("fiscal-code-birth-date");
    }

    @Test
    void asksNothingOfPlacesWrittenAsWordsAndOfProvisionalCodes() {
        assertThat(about(withParts("Fittizi", "Ada", "F", "Palermo", "FTTDAA91D52G337S")))
                .isEmpty();
        assertThat(about(withParts("Fittizi", "Ada", "F", "", "01234567897"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Fittizi, Leo, 2017-09-03, FTTLEO17P03G337A",
        "Collaudi, Bruno, 1968-11-30, CLLBRN68S30G273C",
        "Provetti, Carla, 1941-02-08, PRVCRL41B48L378Y",
        "D’Esempio, Niccolò, 1959-06-02, DSMNCL59H02G337T",
        "D'ESEMPIO, NICCOLO', 1959-06-02, DSMNCL59H02G337T",
        "Bo, Io, 1950-01-01, BOXIOX50A01H501L",
        "Immaginari, Teresa, 1985-10-21, MMGTRS85R61G273X",
        "Testoun, Amadou, 2009-08-09, TSTMDA09M09Z317I",
        "Fintescu, Ion, 1983-05-11, FNTNIO83E11Z129K",
        "Simulacri, Pio, 1979-12-01, SMLPIO79T01H501G",
        "Prototipi, Sara, 1994-07-07, PRTSRA94L47H501A"
    })
    void readsTheCodesOfTheCastWithoutADoubt(String surname, String name, String born, String code) {
        assertThat(FiscalCode.parse(code)).isPresent();
        assertThat(about(person(surname, name, born, code))).isEmpty();
    }

    @Test
    void isNotUpsetByAnEmptyNameOrNone() {
        assertThat(about(person("", "", "", "FTTDAA91D52G337S"))).isEmpty();
        assertThat(Doubts.about(person("Fittizi", "Ada", "", ""))).isEmpty();
        assertThat(Optional.of(CodeParts.surname("Ў"))).contains("XXX");
    }
}
