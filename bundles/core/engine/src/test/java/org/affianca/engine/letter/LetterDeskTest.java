package org.affianca.engine.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Secrecy;
import org.affianca.api.WorkId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.document.Document;
import org.affianca.api.letter.Composed;
import org.affianca.api.letter.Letter;
import org.affianca.api.letter.LetterOrder;
import org.affianca.api.letter.LetterSection;
import org.affianca.api.letter.LetterState;
import org.affianca.api.letter.LetterSummary;
import org.affianca.api.letter.LetterTemplate;
import org.affianca.api.letter.LetterText;
import org.affianca.api.problem.Forbidden;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Stale;
import org.affianca.api.work.Decision;
import org.affianca.engine.check.TestPlan;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class LetterDeskTest {
    private final TestHouse house;
    private final TestLetters letters;

    LetterDeskTest(TestHouse house) {
        this.house = house;
        this.letters = new TestLetters(house);
    }

    @Test
    void aSummonsIsWrittenFromItsTemplateEditedAndIssuedAsADocument() {
        Letter draft = letters.written(letters.summons());
        assertThat(draft.state()).isEqualTo(LetterState.DRAFT);
        assertThat(draft.templateVersion()).isEqualTo(1);
        assertThat(draft.text().title()).isEqualTo("Convocazione a colloquio");
        assertThat(draft.text().sections().get(0).text())
                .contains("Gentile Ada Fittizi")
                .contains("alle ore 09:30, in Polo Nord, stanza 4");
        assertThat(draft.text().sections().get(1).text()).isEqualTo(Values.BLANK);
        assertThat(letters.printed(draft.id())).contains("BOZZA");
        Letter edited = house.as(
                letters.giulia,
                () -> letters.desk.rewrite(
                        draft.id(),
                        draft.version(),
                        new LetterText(
                                "Convocazione", "Ada Fittizi", List.of(new LetterSection("", "Venga quando può.")))));
        Letter issued = letters.issued(edited);
        assertThat(issued.state()).isEqualTo(LetterState.ISSUED);
        assertThat(issued.mayWrite()).isFalse();
        assertThat(letters.printed(issued.id())).contains("Venga quando può.").doesNotContain("BOZZA");
        Document kept = house.as(
                        letters.giulia,
                        () -> letters.office.archive.find(issued.document().orElseThrow()))
                .orElseThrow();
        assertThat(kept.name()).isEqualTo("Convocazione.pdf");
        assertThat(kept.folder()).isEqualTo("outgoing");
        assertThat(letters.text(kept.id()))
                .contains("Comune di Esempio\nServizi sociali\nPolo Nord")
                .contains("Protocollo: 2026/1234")
                .contains("Venga quando può.");
        assertThat(issued.publicDocument()).isEmpty();
        assertThatThrownBy(() -> letters.issued(issued)).hasMessage("letter-is-closed");
    }

    @Test
    void aDeterminationIsPrintedTwiceAndThePublicFormNamesNobody() {
        WorkId grant = letters.grant();
        house.doAs(
                letters.giulia,
                () -> letters.works.move(
                        grant,
                        1,
                        "STARTED",
                        new Decision(
                                letters.today, Optional.empty(), Optional.empty(), "Sfratto e bollette arretrate")));
        Letter issued = letters.issued(letters.written(letters.determination(grant)));
        assertThat(letters.text(issued.document().orElseThrow()))
                .contains("Ada Fittizi")
                .contains("Sfratto e bollette arretrate")
                .contains("€ 480,00");
        String open = letters.text(issued.publicDocument().orElseThrow());
        assertThat(open)
                .contains("€ 480,00")
                .contains("Comune di Esempio")
                .contains("pratica n. " + grant.value())
                .doesNotContain("Ada")
                .doesNotContain("Fittizi")
                .doesNotContain("Sfratto");
    }

    @Test
    void whatPeopleWriteOverATitleDoesNotReachThePublicForm() {
        Letter draft = letters.written(letters.determination(letters.grant()));
        Letter edited = house.as(
                letters.giulia,
                () -> letters.desk.rewrite(
                        draft.id(),
                        draft.version(),
                        new LetterText(
                                "Contributo ad Ada Fittizi", "", draft.text().sections())));
        String open = letters.text(letters.issued(edited).publicDocument().orElseThrow());
        assertThat(open).contains("Determinazione di contributo economico").doesNotContain("Fittizi");
    }

    @Test
    void aPublicFormThatTellsOfSomebodyDoesNotLeaveTheHouse() {
        Letter draft = letters.written(letters.determination(letters.grant()));
        house.sql(
                "update core.letter_section set body = 'Concesso a FITTIZI  Ada' where letter_id = ? and public_form = true"
                        + " and place = 1",
                draft.id().value());
        assertThatThrownBy(() -> letters.issued(draft)).hasMessage("public-form-tells");
        assertThat(letters.seen(letters.giulia, draft.id()).orElseThrow().state())
                .isEqualTo(LetterState.DRAFT);
    }

    @Test
    void aCourtReportTellsThePeriodOfTheRecordAndShowsWhatIsEmpty() {
        letters.note(letters.today.minusDays(20), "Leo ha ripreso la scuola.", Secrecy.ORDINARY);
        letters.note(letters.today.minusYears(1), "Primo colloquio.", Secrecy.ORDINARY);
        letters.note(letters.today.minusDays(5), "Appunto di lavoro riservato.", Secrecy.PROFESSIONAL);
        letters.grant();
        Letter report = letters.written(letters.report(Secrecy.ORDINARY));
        String all = told(report);
        assertThat(all)
                .contains("R.G. 123/2026")
                .contains("| Persona | Nascita | Codice fiscale |")
                .contains("Fittizi Leo")
                .contains("Visita domiciliare (Giulia)\nLeo ha ripreso la scuola.")
                .contains("importo: € 480,00")
                .contains("Riunioni di valutazione\nNel periodo non risulta nulla.")
                .doesNotContain("Primo colloquio")
                .doesNotContain("riservato");
        assertThat(told(letters.written(letters.report(Secrecy.PROFESSIONAL))))
                .contains("Appunto di lavoro riservato.");
    }

    @Test
    void aProtectedPlaceIsStruckWhereverSomebodyWroteItDown() {
        house.sql(
                "insert into core.person_address (organisation_id, person_id, since_version, place, kind, street,"
                        + " postcode, municipality, province, secret, remark, author_id) values (1, ?, 1, 1,"
                        + " 'RESIDENCE', 'Via Nascosta 7', '43121', 'Parma', 'PR', true, '', ?)",
                letters.ada.value(),
                letters.giulia.id().value());
        letters.note(letters.today.minusDays(2), "Ada vive ora in via nascosta  7 con i figli.", Secrecy.ORDINARY);
        assertThat(told(letters.written(letters.report(Secrecy.ORDINARY))))
                .contains("Ada vive ora in [omissis] con i figli.")
                .doesNotContainIgnoringCase("nascosta");
    }

    @Test
    void aLongPeriodIsToldInNumberedParts() {
        for (int i = 0; i < 4; i++) {
            letters.note(letters.today.minusDays(i), "x ".repeat(8_000), Secrecy.ORDINARY);
        }
        assertThat(letters.written(letters.report(Secrecy.ORDINARY)).text().sections())
                .extracting(LetterSection::heading)
                .contains("Diario del periodo", "Diario del periodo (2)", "Diario del periodo (4)");
    }

    @Test
    void everythingWrongWithAnOrderIsSaidAtOnce() {
        assertThatThrownBy(() -> letters.written(new LetterOrder(
                        "core.court-report",
                        "de",
                        Optional.of(new org.affianca.api.PersonId(999_999)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(letters.today),
                        "",
                        Secrecy.ORDINARY,
                        Map.of("colour", "red"))))
                .hasMessageContaining("/language unknown-language")
                .hasMessageContaining("/person not-a-member")
                .hasMessageContaining("/from required")
                .hasMessageContaining("/fields/proceeding required")
                .hasMessageContaining("unknown-field");
        LetterOrder noSuch = new LetterOrder(
                "core.poem",
                "it",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Secrecy.ORDINARY,
                Map.of());
        assertThatThrownBy(() -> letters.written(noSuch)).hasMessage("/template unknown-template");
    }

    @Test
    void aLetterIsNoLessSecretThanItsWork() {
        long work = letters.office.work(letters.file.id(), "RUNNING", Secrecy.PROFESSIONAL, letters.giulia);
        LetterOrder order = new LetterOrder(
                "core.plain",
                "it",
                Optional.empty(),
                Optional.of(new WorkId(work)),
                Optional.empty(),
                Optional.empty(),
                "",
                Secrecy.ORDINARY,
                Map.of());
        assertThatThrownBy(() -> letters.written(order)).hasMessage("/secrecy letter-below-work");
    }

    @Test
    void whoDoesNotSeeTheCaseSeesNoLetterAndWhoOnlyReadsWritesNone() {
        Letter draft = letters.written(letters.summons());
        Actor far = house.user("Piera", Role.WORKER, house.unit("far"));
        assertThat(letters.seen(far, draft.id())).isEmpty();
        assertThatThrownBy(() -> house.as(far, () -> letters.desk.ofCase(letters.file.id())))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> house.as(far, () -> letters.desk.write(letters.file.id(), letters.summons())))
                .isInstanceOf(Missing.class);
        assertThat(letters.seen(letters.sara, draft.id()).orElseThrow().mayWrite())
                .isFalse();
        assertThatThrownBy(() -> house.as(letters.sara, () -> letters.desk.discard(draft.id(), 1, "Non serve")))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aLetterAboveOnesSecrecyIsAbsent() {
        Letter report = letters.written(letters.report(Secrecy.PROFESSIONAL));
        assertThat(letters.seen(letters.sara, report.id())).isEmpty();
        assertThat(house.as(letters.sara, () -> letters.desk.ofCase(letters.file.id())))
                .isEmpty();
    }

    @Test
    void twoWhoWriteAtOnceDoNotOverwriteEachOther() {
        Letter draft = letters.written(letters.summons());
        house.doAs(letters.giulia, () -> letters.desk.rewrite(draft.id(), 1, draft.text()));
        assertThatThrownBy(() -> house.as(letters.giulia, () -> letters.desk.rewrite(draft.id(), 1, draft.text())))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> letters.issued(draft)).isInstanceOf(Stale.class);
    }

    @Test
    void aDraftGivenUpStaysReadableWithItsReason() {
        Letter draft = letters.written(letters.summons());
        Letter gone = house.as(letters.giulia, () -> letters.desk.discard(draft.id(), 1, "Telefonato"));
        assertThat(gone.state()).isEqualTo(LetterState.DISCARDED);
        assertThat(gone.discardedBecause()).isEqualTo("Telefonato");
        assertThat(house.as(letters.giulia, () -> letters.desk.ofCase(letters.file.id())))
                .extracting(LetterSummary::state)
                .containsExactly(LetterState.DISCARDED);
    }

    @Test
    void aPreviewWritesNothing() {
        Composed composed = house.as(letters.giulia, () -> letters.desk.compose(letters.file.id(), letters.summons()));
        assertThat(composed.text().sections()).hasSize(3);
        assertThat(house.as(letters.giulia, () -> letters.desk.ofCase(letters.file.id())))
                .isEmpty();
    }

    @Test
    void theTemplatesAreToldInTheReadersLanguage() {
        assertThat(letters.desk.templates(Locale.ENGLISH))
                .extracting(LetterTemplate::title)
                .contains("Decision on a grant", "Report to the judicial authority");
        assertThat(letters.desk.templates(Locale.ITALIAN))
                .filteredOn(LetterTemplate::twice)
                .extracting(LetterTemplate::code)
                .containsExactly("core.determination");
    }

    @Test
    void theListOfACaseGoesByItsIndex() {
        letters.written(letters.summons());
        String plan = house.as(letters.giulia, () -> TestPlan.of(house, () -> letters.desk.ofCase(letters.file.id())));
        assertThat(plan.isEmpty() || plan.contains("LETTERS_OF_CASE")).as(plan).isTrue();
    }

    private static String told(Letter letter) {
        StringBuilder text = new StringBuilder();
        letter.text().sections().forEach(section -> text.append(section.heading())
                .append('\n')
                .append(section.text())
                .append('\n'));
        return text.toString();
    }
}
