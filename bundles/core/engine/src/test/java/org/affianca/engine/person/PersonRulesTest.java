package org.affianca.engine.person;

import static org.affianca.engine.person.TestPeople.ada;
import static org.affianca.engine.person.TestPeople.named;
import static org.affianca.engine.person.TestPeople.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Secrecy;
import org.affianca.api.person.Address;
import org.affianca.api.person.ContactPoint;
import org.affianca.api.person.PersonData;
import org.affianca.api.problem.Invalid;
import org.junit.jupiter.api.Test;

class PersonRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private static List<String> flaws(PersonData data) {
        Invalid all = catchThrowableOfType(
                Invalid.class, () -> PersonRules.of(TidyPerson.of(data), (list, code) -> code.equals("newborn"), TODAY)
                        .orThrow());
        return all == null
                ? List.of()
                : all.flaws().stream()
                        .map(f -> f.pointer() + " " + f.why().code())
                        .toList();
    }

    private static PersonData with(
            String place, String sex, String country, String language, Address home, ContactPoint... points) {
        return new PersonData(
                "Fittizi",
                "Ada",
                Optional.empty(),
                "",
                Optional.empty(),
                place,
                sex,
                country,
                language,
                home,
                List.of(points),
                Secrecy.ORDINARY);
    }

    @Test
    void findsNothingWrongWithAda() {
        assertThat(flaws(ada())).isEmpty();
    }

    @Test
    void findsNothingWrongWithNamesOfAllScripts() {
        assertThat(flaws(named("D’Esempio", "Niccolò"))).isEmpty();
        assertThat(flaws(named("Прованова", "Оксана"))).isEmpty();
        assertThat(flaws(named("تجريبي", "أمادو"))).isEmpty();
        assertThat(flaws(named("O", "Bo"))).isEmpty();
    }

    @Test
    void asksForSurnameAndNameAtOnce() {
        assertThat(flaws(named("", "   "))).containsExactly("/surname required", "/name required");
    }

    @Test
    void takesNamesOf120CharactersAndNotOneMore() {
        assertThat(flaws(named("a".repeat(120), "b".repeat(121)))).containsExactly("/name too-long");
    }

    @Test
    void refusesControlCharactersHalfCharactersAndWritingTurnedRound() {
        assertThat(flaws(named("Fit\u0000tizi", "A\nda")))
                .containsExactly("/surname not-plain-text", "/name not-plain-text");
        assertThat(flaws(named("Fittizi\ud800", "Ada\u202e")))
                .containsExactly("/surname not-plain-text", "/name not-plain-text");
    }

    @Test
    void refusesNamesWithoutALetter() {
        assertThat(flaws(named("---", "123"))).containsExactly("/surname no-letters", "/name no-letters");
    }

    @Test
    void refusesABirthTomorrowAndTakesOneToday() {
        assertThat(flaws(person("Fittizi", "Nina", "2026-05-05", ""))).containsExactly("/birthDate in-the-future");
        assertThat(flaws(person("Fittizi", "Nina", "2026-05-04", ""))).isEmpty();
    }

    @Test
    void refusesABirthInThe1700s() {
        assertThat(flaws(person("Fittizi", "Nina", "1791-04-12", ""))).containsExactly("/birthDate date-out-of-range");
    }

    @Test
    void refusesCodesThatAreNone() {
        assertThat(flaws(with("", "X", "ITALY", "xx", Address.UNKNOWN)))
                .containsExactly("/sex unknown-sex", "/citizenship unknown-country", "/language unknown-language");
    }

    @Test
    void takesStatelessAndUnknownCitizenship() {
        assertThat(flaws(with("", "", "XXA", "", Address.UNKNOWN))).isEmpty();
        assertThat(flaws(with("", "", "xxx", "", Address.UNKNOWN))).isEmpty();
    }

    @Test
    void refusesAnAddressThatIsTooLongOrNoAddress() {
        assertThat(flaws(with("", "", "", "", new Address("x".repeat(201), "!!", "Parma", "Parma"))))
                .containsExactly(
                        "/residence/street too-long",
                        "/residence/postcode not-a-postcode",
                        "/residence/province not-a-province");
    }

    @Test
    void refusesTelephonesAndMailThatAreNone() {
        assertThat(flaws(with(
                        "",
                        "",
                        "",
                        "",
                        Address.UNKNOWN,
                        new ContactPoint("phone", "chiamare la zia", true, ""),
                        new ContactPoint("email", "ada@@esempio", true, ""),
                        new ContactPoint("pigeon", "grigio", true, ""),
                        new ContactPoint("phone", "", true, "n".repeat(201)))))
                .containsExactly(
                        "/contactPoints/0/value not-a-phone-number",
                        "/contactPoints/1/value not-an-email-address",
                        "/contactPoints/2/kind unknown-contact-kind",
                        "/contactPoints/3/value required",
                        "/contactPoints/3/note too-long");
    }

    @Test
    void theReasonForNoCodeMustBeOfTheListAndNotStandBesideACode() {
        assertThat(flaws(because("newborn", Optional.empty()))).isEmpty();
        assertThat(flaws(because("lazy", Optional.empty()))).containsExactly("/noFiscalCodeBecause unknown-code");
        assertThat(flaws(because("newborn", ada().fiscalCode())))
                .containsExactly("/noFiscalCodeBecause has-a-fiscal-code");
    }

    private static PersonData because(String reason, Optional<org.affianca.api.person.FiscalCode> code) {
        return new PersonData(
                "Fittizi",
                "Ada",
                code,
                reason,
                Optional.empty(),
                "",
                "",
                "",
                "",
                Address.UNKNOWN,
                List.of(),
                Secrecy.ORDINARY);
    }
}
