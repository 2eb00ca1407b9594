package org.affianca.engine.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.affianca.api.Secrecy;
import org.affianca.api.letter.Letter;
import org.affianca.api.letter.LetterState;
import org.affianca.api.letter.LetterText;
import org.affianca.api.letter.LetterWay;
import org.affianca.api.person.Address;
import org.affianca.api.person.ContactPoint;
import org.affianca.api.person.Person;
import org.affianca.api.person.PersonData;
import org.affianca.api.problem.Refused;
import org.affianca.engine.db.OnBothDatabases;
import org.affianca.engine.db.TestHouse;
import org.junit.jupiter.api.Test;

/** Ada's companion opens what comes to her: nothing is sent to her, and no address line tells where she is. */
@OnBothDatabases
class SafeLettersTest {
    private static final ContactPoint READ_BY_ANOTHER =
            new ContactPoint("email", "ada@esempio.invalid", false, "la legge il compagno");

    private final TestHouse house;
    private final TestLetters letters;

    SafeLettersTest(TestHouse house) {
        this.house = house;
        this.letters = new TestLetters(house);
    }

    @Test
    void nothingIsSentToSomebodyWithAnUnsafeContact() {
        Letter draft = letters.written(letters.summons());
        adaNow(Address.UNKNOWN, READ_BY_ANOTHER);
        assertThatThrownBy(() -> letters.issued(draft))
                .isInstanceOf(Refused.class)
                .hasMessage("contacts-unsafe");
        assertThatThrownBy(() -> letters.issued(draft, Optional.of(LetterWay.SENT)))
                .hasMessage("contacts-unsafe");
        letters.mustHaveStayedADraft(draft);
    }

    @Test
    void theSameLetterIsHandedOverAndTheWayIsKeptInTheEvent() {
        Letter draft = letters.written(letters.summons());
        adaNow(Address.UNKNOWN, READ_BY_ANOTHER);
        Letter issued = letters.issued(draft, Optional.of(LetterWay.BY_HAND));
        assertThat(issued.issued().orElseThrow().way()).contains(LetterWay.BY_HAND);
        assertThat(house.count(
                        "select count(*) from core.event where case_id = ? and type = 'letter-issued' and user_id = ?"
                                + " and values_json like '%BY_HAND%'",
                        letters.file.id().value(), letters.giulia.id().value()))
                .isEqualTo(1);
        assertThat(letters.issued(letters.written(letters.summons()), Optional.of(LetterWay.AT_OFFICE))
                        .state())
                .isEqualTo(LetterState.ISSUED);
        assertThat(letters.issued(letters.written(letters.report(Secrecy.ORDINARY)), Optional.of(LetterWay.TO_OTHERS))
                        .state())
                .isEqualTo(LetterState.ISSUED);
    }

    @Test
    void aSafeContactStopsNothing() {
        Letter draft = letters.written(letters.summons());
        adaNow(Address.UNKNOWN, new ContactPoint("phone", "0521 000000", true, ""));
        assertThat(letters.issued(draft).issued().orElseThrow().way()).isEmpty();
    }

    @Test
    void anAddressLineNeverCarriesASecretPlaceWhicheverWayTheLetterGoes() {
        Letter draft = addressed("Ada Fittizi\nvia  NASCOSTA 7\n43121 Parma");
        assertThat(letters.printed(draft.id())).containsIgnoringCase("nascosta");
        house.sql(
                "insert into core.person_address (organisation_id, person_id, since_version, place, kind, street,"
                        + " postcode, municipality, province, secret, remark, author_id) values (1, ?, 1, 1,"
                        + " 'RESIDENCE', 'Via Nascosta 7', '43121', 'Parma', 'PR', true, '', ?)",
                letters.ada.value(),
                letters.sara.id().value());
        for (LetterWay way : LetterWay.values()) {
            assertThatThrownBy(() -> letters.issued(draft, Optional.of(way))).hasMessage("addressee-is-protected");
        }
        assertThat(letters.printed(draft.id()))
                .as("a draft is not printed with it either")
                .contains("[omissis]")
                .doesNotContainIgnoringCase("nascosta");
    }

    @Test
    void anAddressLineCarriesNoPlaceThatSheLeft() {
        adaNow(new Address("Via del Compagno 3", "43121", "Parma", "PR"));
        Letter draft = addressed("Ada Fittizi\nVia del Compagno 3\n43121 Parma");
        adaNow(new Address("Via Nuova 9", "43121", "Parma", "PR"));
        assertThatThrownBy(() -> letters.issued(draft)).hasMessage("addressee-is-protected");
        assertThat(letters.issued(addressed("Ada Fittizi\nVia Nuova 9\n43121 Parma"))
                        .state())
                .isEqualTo(LetterState.ISSUED);
    }

    @Test
    void whyItIsRefusedIsSaidPlainlyInBothLanguages() {
        for (String reason : List.of("because.contacts-unsafe", "because.addressee-is-protected")) {
            assertThat(ResourceBundle.getBundle("AREA-INF.labels.letter", Locale.ROOT)
                            .getString(reason))
                    .isNotBlank()
                    .isNotEqualTo(ResourceBundle.getBundle("AREA-INF.labels.letter", Locale.ITALIAN)
                            .getString(reason));
        }
    }

    private Letter addressed(String lines) {
        Letter draft = letters.written(letters.summons());
        return house.as(
                letters.giulia,
                () -> letters.desk.rewrite(
                        draft.id(),
                        draft.version(),
                        new LetterText(draft.text().title(), lines, draft.text().sections())));
    }

    private void adaNow(Address home, ContactPoint... points) {
        Person now = house.as(letters.giulia, () -> letters.office.town.people.find(letters.ada))
                .orElseThrow();
        PersonData data = now.data();
        PersonData changed = new PersonData(
                data.surname(),
                data.name(),
                data.fiscalCode(),
                data.noFiscalCodeBecause(),
                data.birthDate(),
                data.birthPlace(),
                data.sex(),
                data.citizenship(),
                data.language(),
                home,
                List.of(points),
                data.secrecy());
        house.doAs(letters.giulia, () -> letters.office.town.register.correct(letters.ada, now.version(), changed));
    }
}
