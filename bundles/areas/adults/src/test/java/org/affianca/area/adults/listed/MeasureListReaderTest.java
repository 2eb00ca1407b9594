package org.affianca.area.adults.listed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.Because;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.junit.jupiter.api.Test;

class MeasureListReaderTest {
    private static final String HEAD = "Codice_Fiscale;Protocollo INPS;Data PAD;Data domanda;Componenti\n";
    private static final String BRUNO = "CLLBRN68S30G273C";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private final MeasureListReader reader = new MeasureListReader(Defaults.settings(), Set.of("adi", "sfl"), TODAY);

    private List<String> against(String row) {
        return reader.read(HEAD + row).get(0).against().stream()
                .map(Because::code)
                .toList();
    }

    @Test
    void readsARowForEachHousehold() {
        assertThat(reader.read(HEAD + "cll brn68s30g273c;INPS-ADI-2026-0042;2/3/2026;2026-02-01;2\n"))
                .containsExactly(new ReadRow(
                        2,
                        "cll brn68s30g273c",
                        "INPS-ADI-2026-0042",
                        Optional.of(new ListedMeasure(
                                new FiscalCode(BRUNO),
                                "INPS-ADI-2026-0042",
                                LocalDate.of(2026, 3, 2),
                                Optional.of(LocalDate.of(2026, 2, 1)),
                                2,
                                "adi")),
                        List.of()));
    }

    @Test
    void columnsStandInAnyOrderAndTheMeasureMayBeNamed() {
        ListedMeasure row = reader.read("MISURA,componenti,PAD,cf,protocollo\nSFL,1,20/03/2026," + BRUNO + ",A/1")
                .get(0)
                .measure()
                .orElseThrow();
        assertThat(row.measure()).isEqualTo("sfl");
        assertThat(row.appliedOn()).isEmpty();
    }

    @Test
    void ofTwoHeadingsForOneThingTheFirstOfTheSettingsGoes() {
        ReadRow row = reader.read(
                        "pad;componenti;domanda;cf;protocollo;data domanda\n2/3/2026;1;DOM 7;" + BRUNO + ";A1;1/2/2026")
                .get(0);
        assertThat(row.measure().orElseThrow().appliedOn()).contains(LocalDate.of(2026, 2, 1));
    }

    @Test
    void aDayBeforeAnybodyWasBornIsNone() {
        for (String day : List.of("2/3/0026", "2/3/-26", "0026-03-02")) {
            assertThat(against(BRUNO + ";A1;" + day + ";;2")).containsExactly("listed-signed-wrong");
        }
    }

    @Test
    void saysAllThatIsWrongWithARow() {
        assertThat(against("CLLBRN68S30G273X;;31/2/2026;ieri;0"))
                .containsExactly(
                        "listed-code-wrong",
                        "listed-protocol-wrong",
                        "listed-signed-wrong",
                        "listed-applied-wrong",
                        "listed-members-wrong");
        assertThat(against(BRUNO + ";<b>1</b>;21/3/2026;22/3/2026;21"))
                .containsExactly(
                        "listed-protocol-wrong", "listed-signed-ahead", "listed-applied-late", "listed-members-wrong");
    }

    @Test
    void aMeasureThatHoldsNoLongerIsUnknown() {
        List<ReadRow> rows = reader.read("misura;componenti;pad;cf;protocollo\nrdc;1;2/3/2026;" + BRUNO + ";A1");
        assertThat(rows.get(0).against()).containsExactly(Because.of("listed-measure-unknown"));
    }

    @Test
    void theSameProtocolASecondTimeIsRefused() {
        List<ReadRow> rows = reader.read(HEAD + BRUNO + ";a1;2/3/2026;;2\n" + BRUNO + ";A1;2/3/2026;;2\n");
        assertThat(rows.get(0).measure()).isPresent();
        assertThat(rows.get(1).measure()).isEmpty();
        assertThat(rows.get(1).against()).containsExactly(Because.of("listed-before", "line", 2));
    }

    @Test
    void namesTheColumnsThatAreMissing() {
        assertThat(catchThrowableOfType(Invalid.class, () -> reader.read("cf;domanda\n1;2"))
                        .flaws())
                .containsExactly(
                        Flaw.at("/text", "list-without-column", "column", "protocollo"),
                        Flaw.at("/text", "list-without-column", "column", "data pad"),
                        Flaw.at("/text", "list-without-column", "column", "componenti"));
        assertThat(catchThrowableOfType(Invalid.class, () -> reader.read(HEAD)).flaws())
                .containsExactly(Flaw.at("/text", "list-without-rows"));
    }
}
