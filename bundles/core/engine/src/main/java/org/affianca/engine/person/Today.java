package org.affianca.engine.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

/** Keeps the register's view of today and the dated entries in agreement, whichever of the two was changed. */
record Today(LocalDate day) {
    boolean isRegistryName(DatedName name) {
        return name.kind() == NameKind.REGISTRY && name.validity().covers(day);
    }

    boolean isRegistered(DatedAddress address) {
        return address.kind().isRegistered() && address.validity().covers(day);
    }

    private boolean holds(DatedCitizenship citizenship) {
        return citizenship.validity().covers(day);
    }

    /** The entries with what only the view of today says: nobody has dated that yet. */
    Entries shown(Entries kept, PersonData data, boolean residenceIsSecret) {
        List<DatedName> names = new ArrayList<>(kept.names());
        if (names.stream().noneMatch(this::isRegistryName)) {
            names.add(0, new DatedName(NameKind.REGISTRY, data.surname(), data.name(), Validity.ALWAYS));
        }
        List<DatedAddress> addresses = new ArrayList<>(kept.addresses());
        boolean undated = !data.residence().equals(Address.UNKNOWN) && !residenceIsSecret;
        if (undated && addresses.stream().noneMatch(this::isRegistered)) {
            addresses.add(0, residence(data.residence()));
        }
        List<DatedCitizenship> citizenships = new ArrayList<>(kept.citizenships());
        if (!data.citizenship().isEmpty() && citizenships.stream().noneMatch(this::holds)) {
            citizenships.add(0, new DatedCitizenship(data.citizenship(), Validity.ALWAYS));
        }
        List<TemporaryCode> codes = new ArrayList<>(kept.codes());
        provisional(data)
                .filter(code -> codes.stream().noneMatch(one -> one.code().equals(code)))
                .ifPresent(code -> codes.add(0, new TemporaryCode(CodeKind.PROVISIONAL, code, Validity.ALWAYS)));
        return new Entries(names, addresses, citizenships, codes);
    }

    /** The view of today after the entries were written. */
    PersonData seenIn(Entries entries, PersonData before) {
        Optional<DatedName> name =
                entries.names().stream().filter(this::isRegistryName).findFirst();
        Address residence = entries.addresses().stream()
                .filter(this::isRegistered)
                .filter(address -> !address.secret())
                .map(DatedAddress::address)
                .findFirst()
                .orElse(Address.UNKNOWN);
        String citizenship = entries.citizenships().stream()
                .filter(this::holds)
                .map(DatedCitizenship::country)
                .findFirst()
                .orElse("");
        return new PersonData(
                name.map(DatedName::surname).orElse(before.surname()),
                name.map(DatedName::name).orElse(before.name()),
                before.fiscalCode(),
                before.noFiscalCodeBecause(),
                before.birthDate(),
                before.birthPlace(),
                before.sex(),
                citizenship,
                before.language(),
                residence,
                before.contactPoints(),
                before.secrecy());
    }

    /** The entries after the view of today was corrected: what held today is put right in its place. */
    Entries following(Entries kept, PersonData before, PersonData after) {
        return new Entries(
                following(kept.names(), before, after),
                addresses(kept.addresses(), before, after),
                citizenships(kept.citizenships(), before, after),
                codes(kept.codes(), before, after));
    }

    private List<DatedName> following(List<DatedName> kept, PersonData before, PersonData after) {
        boolean same = before.surname().equals(after.surname()) && before.name().equals(after.name());
        return same
                ? kept
                : first(
                        kept,
                        this::isRegistryName,
                        entry -> Optional.of(
                                new DatedName(entry.kind(), after.surname(), after.name(), entry.validity())));
    }

    private List<DatedAddress> addresses(List<DatedAddress> kept, PersonData before, PersonData after) {
        Address home = after.residence();
        return before.residence().equals(home)
                ? kept
                : first(kept, this::isRegistered, entry -> Optional.of(home)
                        .filter(known -> !known.equals(Address.UNKNOWN))
                        .map(to -> new DatedAddress(entry.kind(), to, entry.validity(), entry.secret(), entry.note())));
    }

    private List<DatedCitizenship> citizenships(List<DatedCitizenship> kept, PersonData before, PersonData after) {
        String country = after.citizenship();
        if (before.citizenship().equals(country)) {
            return kept;
        }
        Optional<DatedCitizenship> other = kept.stream()
                .filter(entry -> holds(entry) && entry.country().equals(country))
                .findFirst();
        List<DatedCitizenship> rest =
                kept.stream().filter(entry -> !other.equals(Optional.of(entry))).toList();
        List<DatedCitizenship> changed = new ArrayList<>(first(rest, this::holds, entry -> Optional.of(country)
                .filter(known -> !known.isEmpty() && other.isEmpty())
                .map(known -> new DatedCitizenship(known, entry.validity()))));
        other.ifPresent(entry -> changed.add(0, entry));
        return changed;
    }

    /** A provisional code that gave way to another is over since yesterday. */
    private List<TemporaryCode> codes(List<TemporaryCode> kept, PersonData before, PersonData after) {
        Optional<String> gone =
                provisional(before).filter(code -> !provisional(after).equals(Optional.of(code)));
        if (gone.isEmpty()) {
            return kept;
        }
        LocalDate yesterday = day.minusDays(1);
        List<TemporaryCode> codes = new ArrayList<>();
        if (kept.stream().noneMatch(entry -> entry.code().equals(gone.get()))) {
            Validity over = new Validity(Optional.empty(), Optional.of(yesterday));
            codes.add(new TemporaryCode(CodeKind.PROVISIONAL, gone.get(), over));
        }
        codes.addAll(first(
                kept,
                entry -> entry.code().equals(gone.get()) && entry.validity().covers(day),
                entry -> Optional.of(new TemporaryCode(entry.kind(), entry.code(), endedBy(entry, yesterday)))));
        return codes;
    }

    private static Validity endedBy(TemporaryCode entry, LocalDate last) {
        Optional<LocalDate> from = entry.validity().from();
        return new Validity(
                from, Optional.of(from.filter(first -> first.isAfter(last)).orElse(last)));
    }

    static Optional<String> provisional(PersonData data) {
        return data.fiscalCode().filter(FiscalCode::isProvisional).map(FiscalCode::value);
    }

    private static DatedAddress residence(Address address) {
        return new DatedAddress(AddressKind.RESIDENCE, address, Validity.ALWAYS, false, "");
    }

    /** The list with its first fitting entry replaced, or taken off. */
    private static <E> List<E> first(List<E> list, Predicate<E> fits, Replacement<E> put) {
        List<E> changed = new ArrayList<>();
        boolean done = false;
        for (E entry : list) {
            if (!done && fits.test(entry)) {
                put.in(entry).ifPresent(changed::add);
                done = true;
            } else {
                changed.add(entry);
            }
        }
        return changed;
    }

    /** What stands in an entry's place; nothing takes it off. */
    @FunctionalInterface
    private interface Replacement<E> {
        Optional<E> in(E entry);
    }
}
