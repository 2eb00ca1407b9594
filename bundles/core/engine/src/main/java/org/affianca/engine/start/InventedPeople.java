package org.affianca.engine.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.affianca.api.Secrecy;
import org.affianca.api.person.Address;
import org.affianca.api.person.ContactPoint;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.person.PersonData;

/** Invents people, the same ones each time: first the cast of our scenarios, then others with made-up surnames. */
final class InventedPeople {
    private static final List<String> STREETS = List.of(
            "Via degli Esempi", "Via dei Prototipi", "Piazza del Facsimile", "Viale delle Ipotesi", "Borgo Segnaposto");
    private static final List<String> PLACES = List.of("G337", "G337", "G337", "H501", "G273", "L378");
    /** The first ones have the cases and the visits everybody may look at; some of the others are protected. */
    private static final int PROTECTED_FROM = 100;

    private static final int PROTECTED_EVERY = 25;

    private final Random random = new Random(20260115);
    private final Set<FiscalCode> taken = new HashSet<>();
    private final String town;
    private final LocalDate today;

    InventedPeople(String town, LocalDate today) {
        this.town = town;
        this.today = today;
    }

    List<PersonData> invent(int number) {
        List<PersonData> people = new ArrayList<>();
        for (String line : DemoFile.lines("cast.csv")) {
            String[] c = line.split(",");
            people.add(person(
                    c[1], c[0], c[2], LocalDate.parse(c[3]), c[4], new FiscalCode(c[5]), c[6], c[7], Secrecy.ORDINARY));
        }
        people.forEach(p -> taken.add(p.fiscalCode().orElseThrow()));
        List<String> surnames = DemoFile.lines("surnames.txt");
        List<String> names = DemoFile.lines("names.csv");
        while (people.size() < number) {
            String surname = surnames.get(random.nextInt(surnames.size()));
            String[] name = names.get(random.nextInt(names.size())).split(",");
            LocalDate born = today.minusYears(1 + random.nextInt(90)).minusDays(random.nextInt(365));
            String place = PLACES.get(random.nextInt(PLACES.size()));
            FiscalCode code = InventedCode.of(surname, name[0], born, name[1], place);
            if (taken.add(code)) {
                boolean isProtected = people.size() >= PROTECTED_FROM && people.size() % PROTECTED_EVERY == 0;
                Secrecy secrecy = isProtected ? Secrecy.PROFESSIONAL : Secrecy.ORDINARY;
                people.add(person(surname, name[0], name[1], born, place, code, "ITA", "it", secrecy));
            }
        }
        return people;
    }

    private PersonData person(
            String surname,
            String name,
            String sex,
            LocalDate born,
            String place,
            FiscalCode code,
            String citizenship,
            String language,
            Secrecy secrecy) {
        int nth = random.nextInt(1_000);
        return new PersonData(
                surname,
                name,
                Optional.of(code),
                "",
                Optional.of(born),
                place,
                sex,
                citizenship,
                language,
                new Address(STREETS.get(nth % STREETS.size()) + " " + (1 + nth % 90), "", town, ""),
                reach(surname, name, nth),
                secrecy);
    }

    private static List<ContactPoint> reach(String surname, String name, int nth) {
        List<ContactPoint> points = new ArrayList<>();
        points.add(new ContactPoint("phone", String.format("000 555 %04d", nth), nth % 17 != 0, ""));
        if (nth % 3 == 0) {
            String mail = (name + "." + surname).toLowerCase(Locale.ROOT).replaceAll("[^a-z.]", "");
            points.add(new ContactPoint("email", mail + "@example.org", true, ""));
        }
        return points;
    }
}
