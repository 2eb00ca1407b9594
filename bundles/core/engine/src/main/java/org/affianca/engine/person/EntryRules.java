package org.affianca.engine.person;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.affianca.api.person.Address;
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
import org.affianca.engine.check.Codes;
import org.affianca.engine.check.Flaws;

/** What must hold of the dated entries of a person before they are kept. */
final class EntryRules {
    private static final int MOST = 40;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern HEALTH_CODE = Pattern.compile("[A-Z0-9]{13}");

    private final Flaws flaws;
    private final Today today;

    private EntryRules(Codes codes, Today today) {
        this.flaws = new Flaws(codes);
        this.today = today;
    }

    static Flaws of(Entries entries, PersonData now, Codes codes, Today today) {
        EntryRules rules = new EntryRules(codes, today);
        rules.each("/names", entries.names(), rules::name);
        rules.each("/addresses", entries.addresses(), rules::address);
        rules.each("/citizenships", entries.citizenships(), rules::citizenship);
        rules.each("/codes", entries.codes(), rules::code);
        rules.together(entries, now);
        return rules.flaws;
    }

    private void name(String at, DatedName name) {
        boolean official = name.kind() == NameKind.REGISTRY || name.kind() == NameKind.BIRTH;
        part(at + "/surname", name.surname(), official || name.name().isBlank());
        part(at + "/name", name.name(), official);
        days(at, name.validity(), name.kind() == NameKind.REGISTRY);
    }

    private void part(String at, String part, boolean needed) {
        flaws.when(needed && part.isBlank(), at, "required");
        flaws.optionalLine(at, part, 120);
        flaws.when(!part.isBlank() && !LETTER.matcher(part).find(), at, "no-letters");
    }

    private void address(String at, DatedAddress address) {
        boolean empty =
                address.address().equals(Address.UNKNOWN) && address.note().isBlank();
        flaws.when(empty, at + "/street", "required");
        PersonRules.address(flaws, at, address.address());
        flaws.optionalLine(at + "/note", address.note(), 200);
        days(at, address.validity(), address.kind().isRegistered());
    }

    private void citizenship(String at, DatedCitizenship citizenship) {
        flaws.when(!PersonRules.isCountry(citizenship.country()), at + "/country", "unknown-country");
        days(at, citizenship.validity(), true);
    }

    private void code(String at, TemporaryCode code) {
        flaws.line(at + "/code", code.code(), 40);
        if (!code.code().isBlank()) {
            flaws.when(!fits(code), at + "/code", "not-such-a-code");
        }
        days(at, code.validity(), false);
    }

    /** STP and ENI are known to us by prefix and length only (dossier B.5). */
    private static boolean fits(TemporaryCode code) {
        return switch (code.kind()) {
            case STP, ENI ->
                code.code().startsWith(code.kind().name())
                        && HEALTH_CODE.matcher(code.code().substring(3)).matches();
            case PROVISIONAL ->
                FiscalCode.parse(code.code()).filter(FiscalCode::isProvisional).isPresent();
            case OTHER -> true;
        };
    }

    /** What the view of today is made of must not change by the passing of a day. */
    private void days(String at, Validity validity, boolean seenToday) {
        validity.from().ifPresent(day -> flaws.plausible(at + "/from", day));
        validity.until().ifPresent(day -> flaws.plausible(at + "/until", day));
        if (seenToday) {
            boolean begins =
                    validity.from().filter(day -> day.isAfter(today.day())).isPresent();
            flaws.when(begins, at + "/from", "in-the-future");
            boolean ends =
                    validity.until().filter(day -> !day.isBefore(today.day())).isPresent();
            flaws.when(ends, at + "/until", "not-over-yet");
        }
    }

    private void together(Entries entries, PersonData now) {
        flaws.when(entries.names().stream().noneMatch(today::isRegistryName), "/names", "no-name-of-today");
        apart(
                "/names",
                entries.names(),
                (a, b) -> isRegistry(a) && isRegistry(b) && overlap(a.validity(), b.validity()));
        apart(
                "/addresses",
                entries.addresses(),
                (a, b) -> a.kind().isRegistered() && b.kind().isRegistered() && overlap(a.validity(), b.validity()));
        apart(
                "/citizenships",
                entries.citizenships(),
                (a, b) -> a.country().equals(b.country()) && overlap(a.validity(), b.validity()));
        apart("/codes", entries.codes(), (a, b) -> a.code().equals(b.code()) && overlap(a.validity(), b.validity()));
        boolean dropped = Today.provisional(now)
                .filter(code -> entries.codes().stream()
                        .noneMatch(one -> one.code().equals(code)
                                && one.kind() == CodeKind.PROVISIONAL
                                && one.validity().covers(today.day())))
                .isPresent();
        flaws.when(dropped, "/codes", "still-the-fiscal-code");
    }

    private <E> void each(String at, List<E> entries, BiConsumer<String, E> check) {
        flaws.when(entries.size() > MOST, at, "too-many");
        for (int i = 0; i < Math.min(entries.size(), MOST); i++) {
            check.accept(at + "/" + i, entries.get(i));
        }
    }

    private <E> void apart(String at, List<E> entries, BiPredicate<E, E> clash) {
        for (int i = 1; i < Math.min(entries.size(), MOST); i++) {
            E entry = entries.get(i);
            boolean twice = entries.subList(0, i).stream().anyMatch(other -> clash.test(other, entry));
            flaws.when(twice, at + "/" + i + "/from", "overlaps");
        }
    }

    private static boolean isRegistry(DatedName name) {
        return name.kind() == NameKind.REGISTRY;
    }

    private static boolean overlap(Validity one, Validity other) {
        return one.overlaps(other);
    }
}
