package org.affianca.engine.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Secrecy;
import org.affianca.api.person.Address;
import org.affianca.api.person.AddressKind;
import org.affianca.api.person.CodeKind;
import org.affianca.api.person.DatedAddress;
import org.affianca.api.person.DatedCitizenship;
import org.affianca.api.person.DatedName;
import org.affianca.api.person.Entries;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.person.NameKind;
import org.affianca.api.person.PersonData;
import org.affianca.api.person.TemporaryCode;
import org.affianca.api.time.Validity;
import org.junit.jupiter.api.Test;

class TodayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 3, 10);
    private static final Address HOME = new Address("via delle Prove 1", "43121", "Parma", "PR");
    private static final Address NEW_HOME = new Address("via Nuova 2", "43121", "Parma", "PR");
    private static final Validity SINCE = Validity.from(LAST_YEAR);
    private static final Validity BEFORE = new Validity(Optional.empty(), Optional.of(LAST_YEAR.minusDays(1)));

    private final Today today = new Today(DAY);

    private static PersonData ada(String surname, Address home, String citizenship, String code) {
        return new PersonData(
                surname,
                "Ada",
                FiscalCode.parse(code),
                "",
                Optional.empty(),
                "",
                "",
                citizenship,
                "",
                home,
                List.of(),
                Secrecy.ORDINARY);
    }

    private static Entries names(DatedName... names) {
        return new Entries(List.of(names), List.of(), List.of(), List.of());
    }

    private static Entries addresses(DatedAddress... addresses) {
        return new Entries(List.of(), List.of(addresses), List.of(), List.of());
    }

    private static Entries citizenships(DatedCitizenship... citizenships) {
        return new Entries(List.of(), List.of(), List.of(citizenships), List.of());
    }

    @Test
    void whatNobodyDatedIsShownAsAlwaysTrue() {
        Entries shown = today.shown(Entries.NONE, ada("Fittizi", HOME, "ITA", "01234567897"), false);
        assertThat(shown.names()).containsExactly(new DatedName(NameKind.REGISTRY, "Fittizi", "Ada", Validity.ALWAYS));
        assertThat(shown.addresses())
                .containsExactly(new DatedAddress(AddressKind.RESIDENCE, HOME, Validity.ALWAYS, false, ""));
        assertThat(shown.citizenships()).containsExactly(new DatedCitizenship("ITA", Validity.ALWAYS));
        assertThat(shown.codes())
                .containsExactly(new TemporaryCode(CodeKind.PROVISIONAL, "01234567897", Validity.ALWAYS));
    }

    @Test
    void aSecretResidenceIsNotInTheViewOfToday() {
        DatedAddress refuge = new DatedAddress(AddressKind.RESIDENCE, HOME, SINCE, true, "");
        PersonData data = ada("Fittizi", HOME, "", "");
        assertThat(today.seenIn(addresses(refuge), data).residence()).isEqualTo(Address.UNKNOWN);
        assertThat(today.shown(Entries.NONE, ada("Fittizi", Address.UNKNOWN, "", ""), true)
                        .addresses())
                .isEmpty();
    }

    @Test
    void theViewOfTodayIsTheRegistryNameTheRegisteredAddressAndTheFirstCitizenshipOfToday() {
        Entries entries = new Entries(
                List.of(
                        new DatedName(NameKind.ALIAS, "Ady", "", Validity.ALWAYS),
                        new DatedName(NameKind.REGISTRY, "Prove", "Ada", BEFORE),
                        new DatedName(NameKind.REGISTRY, "Fittizi", "Ada", SINCE)),
                List.of(
                        new DatedAddress(AddressKind.DOMICILE, HOME, SINCE, false, ""),
                        new DatedAddress(AddressKind.FICTITIOUS_RESIDENCE, NEW_HOME, SINCE, false, "")),
                List.of(new DatedCitizenship("MAR", BEFORE), new DatedCitizenship("ITA", SINCE)),
                List.of());
        PersonData seen = today.seenIn(entries, ada("Prove", HOME, "MAR", ""));
        assertThat(seen.surname()).isEqualTo("Fittizi");
        assertThat(seen.residence()).isEqualTo(NEW_HOME);
        assertThat(seen.citizenship()).isEqualTo("ITA");
    }

    @Test
    void aCorrectedNameIsPutRightInItsPlace() {
        DatedName old = new DatedName(NameKind.REGISTRY, "Prove", "Ada", BEFORE);
        Entries kept = names(old, new DatedName(NameKind.REGISTRY, "Fitizi", "Ada", SINCE));
        Entries after = today.following(kept, ada("Fitizi", HOME, "", ""), ada("Fittizi", HOME, "", ""));
        assertThat(after.names()).containsExactly(old, new DatedName(NameKind.REGISTRY, "Fittizi", "Ada", SINCE));
    }

    @Test
    void aCorrectedResidenceIsPutRightAndAnEmptiedOneTakenOff() {
        Entries kept = addresses(new DatedAddress(AddressKind.RESIDENCE, HOME, SINCE, false, "scala B"));
        PersonData before = ada("Fittizi", HOME, "", "");
        assertThat(today.following(kept, before, ada("Fittizi", NEW_HOME, "", ""))
                        .addresses())
                .containsExactly(new DatedAddress(AddressKind.RESIDENCE, NEW_HOME, SINCE, false, "scala B"));
        assertThat(today.following(kept, before, ada("Fittizi", Address.UNKNOWN, "", ""))
                        .addresses())
                .isEmpty();
    }

    @Test
    void aCorrectedCitizenshipTakesTheFirstPlace() {
        DatedCitizenship italian = new DatedCitizenship("ITA", SINCE);
        DatedCitizenship moroccan = new DatedCitizenship("MAR", Validity.ALWAYS);
        PersonData before = ada("Fittizi", HOME, "ITA", "");
        assertThat(today.following(citizenships(italian, moroccan), before, ada("Fittizi", HOME, "ALB", ""))
                        .citizenships())
                .containsExactly(new DatedCitizenship("ALB", SINCE), moroccan);
        assertThat(today.following(citizenships(italian, moroccan), before, ada("Fittizi", HOME, "MAR", ""))
                        .citizenships())
                .containsExactly(moroccan);
        assertThat(today.following(citizenships(italian), before, ada("Fittizi", HOME, "", ""))
                        .citizenships())
                .isEmpty();
    }

    @Test
    void aProvisionalCodeThatGaveWayIsOverSinceYesterday() {
        PersonData before = ada("Fittizi", HOME, "", "01234567897");
        PersonData after = ada("Fittizi", HOME, "", "FTTDAA91D52G337S");
        Validity over = new Validity(Optional.empty(), Optional.of(DAY.minusDays(1)));
        assertThat(today.following(Entries.NONE, before, after).codes())
                .containsExactly(new TemporaryCode(CodeKind.PROVISIONAL, "01234567897", over));
        Entries kept = new Entries(
                List.of(),
                List.of(),
                List.of(),
                List.of(new TemporaryCode(CodeKind.PROVISIONAL, "01234567897", SINCE)));
        assertThat(today.following(kept, before, after).codes())
                .containsExactly(new TemporaryCode(
                        CodeKind.PROVISIONAL,
                        "01234567897",
                        new Validity(SINCE.from(), Optional.of(DAY.minusDays(1)))));
        assertThat(today.following(kept, before, before)).isEqualTo(kept);
    }
}
