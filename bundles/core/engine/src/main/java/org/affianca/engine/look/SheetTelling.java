package org.affianca.engine.look;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.affianca.api.OrganisationId;
import org.affianca.api.PersonId;
import org.affianca.api.access.PurposeRule;
import org.affianca.api.access.Purposes;
import org.affianca.api.look.SheetLine;
import org.affianca.api.look.SheetRequest;
import org.affianca.api.organisation.Organisation;
import org.affianca.engine.ground.Ground;

/** Gathers the looks at a person and the person's cases, and says of them what may be told. */
final class SheetTelling {
    /** More than any citizen's record has in years; who reaches it asks for a shorter time. */
    static final int MOST = 50_000;

    private final Ground ground;
    private final SheetMapper sql;
    private final Organisation organisation;
    private final Purposes purposes;
    private final boolean namesOfficers;

    SheetTelling(Ground ground, Organisation organisation, Purposes purposes, boolean namesOfficers) {
        this.ground = ground;
        this.sql = ground.sql(SheetMapper.class);
        this.organisation = organisation;
        this.purposes = purposes;
        this.namesOfficers = namesOfficers;
    }

    /** The looks up to the moment at which the sheet is or was made. */
    Told tell(PersonId person, SheetRequest request, Instant madeAt, Locale in) {
        Map<Long, SheetMapper.Look> looks = looks(person, request, madeAt);
        Set<String> kept = purposes.all().stream()
                .filter(PurposeRule::withheld)
                .map(PurposeRule::code)
                .collect(Collectors.toSet());
        List<SheetMapper.Look> told = looks.values().stream()
                .filter(look -> !kept.contains(look.purpose()) && !isKept(look))
                .toList();
        return new Told(told.size(), looks.size() - told.size(), lines(told, in));
    }

    private Map<Long, SheetMapper.Look> looks(PersonId person, SheetRequest request, Instant madeAt) {
        OrganisationId org = ground.viewer().organisation();
        ZoneId zone = ground.clock().getZone();
        Instant from = request.from().atStartOfDay(zone).toInstant();
        Instant end = request.until().plusDays(1).atStartOfDay(zone).toInstant();
        // The making of the sheet is a look as well, and not one of those asked about.
        Instant until = (end.isAfter(madeAt) ? madeAt : end).minus(1, ChronoUnit.MICROS);
        Map<Long, SheetMapper.Look> looks = new TreeMap<>();
        sql.ofPerson(org, person, from, until, MOST).forEach(look -> looks.put(look.id(), look));
        List<Long> cases = sql.cases(org, person);
        if (!cases.isEmpty()) {
            sql.atCases(org, cases, from, until, MOST).forEach(look -> looks.put(look.id(), look));
        }
        return looks;
    }

    private static boolean isKept(SheetMapper.Look look) {
        return look.inReview()
                || look.caseSecrecy().filter("SEALED"::equals).isPresent()
                || look.workSecrecy()
                        .filter(Set.of("SPECIALIST", "SEALED")::contains)
                        .isPresent();
    }

    private List<SheetLine> lines(List<SheetMapper.Look> looks, Locale in) {
        Map<Long, String> who = who(looks.stream().map(SheetMapper.Look::userId).collect(Collectors.toSet()), in);
        Map<SheetLine, Integer> times = new HashMap<>();
        looks.forEach(look -> times.merge(
                new SheetLine(
                        LocalDate.ofInstant(look.seenAt(), ground.clock().getZone()),
                        who.getOrDefault(look.userId(), ""),
                        look.purpose(),
                        LookWords.of(look.what()).sort(),
                        0),
                1,
                Integer::sum));
        return times.entrySet().stream()
                .map(one -> new SheetLine(
                        one.getKey().on(),
                        one.getKey().who(),
                        one.getKey().purpose(),
                        one.getKey().sort(),
                        one.getValue()))
                .sorted(Comparator.comparing(SheetLine::on)
                        .thenComparing(SheetLine::who)
                        .thenComparing(SheetLine::purpose)
                        .thenComparing(SheetLine::sort))
                .toList();
    }

    private Map<Long, String> who(Collection<Long> users, Locale in) {
        if (users.isEmpty()) {
            return Map.of();
        }
        boolean english = in.getLanguage().equals("en");
        Map<Long, TreeSet<String>> offices = new HashMap<>();
        Map<Long, String> names = new HashMap<>();
        sql.offices(ground.viewer().organisation(), english, users).forEach(office -> {
            names.put(office.userId(), office.label());
            TreeSet<String> units = offices.computeIfAbsent(office.userId(), u -> new TreeSet<>());
            office.unit().ifPresent(units::add);
        });
        Map<Long, String> who = new HashMap<>();
        names.forEach((user, name) -> who.put(user, told(name, offices.getOrDefault(user, new TreeSet<>()))));
        return who;
    }

    private String told(String name, TreeSet<String> offices) {
        String office = offices.isEmpty() ? organisation.name() : String.join(", ", offices);
        return namesOfficers ? name + " (" + office + ")" : office;
    }
}
