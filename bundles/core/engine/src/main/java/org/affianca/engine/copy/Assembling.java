package org.affianca.engine.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.area.PersonalData;
import org.affianca.api.catalogue.Words;
import org.affianca.api.copy.CopyRequest;
import org.affianca.api.copy.CopyVerdict;
import org.affianca.api.copy.ManifestEntry;
import org.affianca.api.copy.Withholding;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.leaf.Days;
import org.affianca.engine.leaf.Leaf;
import org.affianca.engine.leaf.LeafKind;
import org.affianca.engine.leaf.Leaves;
import org.affianca.engine.leaf.MemberLeafRow;
import org.affianca.engine.leaf.SecretPlaceRow;
import org.affianca.engine.report.ReporterNames;

/** Puts a copy together from everything the one who makes it may read in the case. */
final class Assembling {
    /** No file is older. */
    private static final LocalDate BEGINNING = LocalDate.of(1880, 1, 1);

    private final Ground ground;
    private final Words words;
    private final Leaves leaves;
    private final ReporterNames reporters;
    private final AreaTellers areas;

    Assembling(Ground ground, Words words, AreaTellers areas) {
        this.areas = areas;
        this.ground = ground;
        this.words = words;
        this.leaves = new Leaves(ground, words);
        this.reporters = new ReporterNames(ground);
    }

    Assembly assemble(CaseId id, CopyRequest request, List<Withholding> more) {
        Locale in = Locale.forLanguageTag(request.language());
        LocalDate from = request.from().orElse(BEGINNING);
        LocalDate until = request.until().orElse(ground.today());
        List<MemberLeafRow> members = leaves.members(id);
        List<ReporterNames.Named> reported = reporters.ofCase(id);
        List<SecretPlaceRow> places = leaves.secretPlaces(id);
        Disclosing rules = new Disclosing(request, more);
        Blacking blacking = new Blacking(members, new HashSet<>(request.about()), reported, places);
        List<ManifestEntry> entries = new ArrayList<>();
        List<Leaf> shown = new ArrayList<>();
        Stream.concat(all(id, from, until, in, members), ofAreas(id, from, until, request))
                .filter(rules::belongs)
                .forEach(leaf -> {
                    Optional<String> withheld = rules.withheld(leaf);
                    if (withheld.isPresent()) {
                        entries.add(entry(leaf, CopyVerdict.WITHHELD, withheld.get(), 0));
                    } else {
                        shown.add(blacked(leaf, blacking, entries));
                    }
                });
        reported.forEach(one -> entries.add(aside("reporter", one.reportId(), Reason.REPORTER, in)));
        places.stream()
                .map(place -> place.personId().value())
                .distinct()
                .forEach(person -> entries.add(aside("address", person, Reason.SECRET_PLACE, in)));
        return new Assembly(entries, shown, Digest.of(entries));
    }

    private Stream<Leaf> all(CaseId id, LocalDate from, LocalDate until, Locale in, List<MemberLeafRow> members) {
        return Stream.of(
                        members.stream().map(one -> leaf(one, in)).toList(),
                        leaves.circumstances(id, from, until, in),
                        leaves.reports(id, from, until, in),
                        leaves.works(id, from, until, in),
                        leaves.meetings(id, from, until, in),
                        leaves.notes(id, from, until, in),
                        leaves.documents(id, from, until, in))
                .flatMap(List::stream);
    }

    /** Numbered as they come: areas answer in their order, each in the order of its rows. */
    private Stream<Leaf> ofAreas(CaseId id, LocalDate from, LocalDate until, CopyRequest request) {
        List<Leaf> told = new ArrayList<>();
        for (PersonalData area : areas.all()) {
            for (PersonId person : request.about()) {
                area.tell(person, id, (on, title, text, secrecy) -> {
                    if (!on.isBefore(from) && !on.isAfter(until)) {
                        told.add(new Leaf(
                                LeafKind.AREA, told.size() + 1L, on, title, text, "", secrecy, List.of(person), ""));
                    }
                });
            }
        }
        return told.stream();
    }

    private Leaf leaf(MemberLeafRow one, Locale in) {
        String text = Stream.of(
                        one.birthDate().map(day -> say("letter.column.birth", in) + ": " + Days.of(day)),
                        one.fiscalCode().map(code -> say("letter.column.fiscal-code", in) + ": " + code),
                        Optional.of(one.address()).filter(address -> !address.isBlank()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return new Leaf(
                LeafKind.PERSON,
                one.id().value(),
                ground.today(),
                one.label(),
                text,
                "",
                Secrecy.ORDINARY,
                List.of(one.id()),
                "");
    }

    private static Leaf blacked(Leaf leaf, Blacking blacking, List<ManifestEntry> entries) {
        Blacking.Blacked title = blacking.black(leaf.title());
        Blacking.Blacked text = blacking.black(leaf.text());
        Map<String, Integer> times = new LinkedHashMap<>(title.times());
        text.times().forEach((reason, count) -> times.merge(reason, count, Integer::sum));
        if (times.isEmpty()) {
            entries.add(entry(leaf, CopyVerdict.GIVEN, "", 0));
        }
        times.forEach((reason, count) -> entries.add(entry(leaf, CopyVerdict.STRUCK, reason, count)));
        return new Leaf(
                leaf.kind(),
                leaf.id(),
                leaf.on(),
                title.text(),
                text.text(),
                leaf.by(),
                leaf.secrecy(),
                leaf.persons(),
                leaf.mark());
    }

    private static ManifestEntry entry(Leaf leaf, CopyVerdict verdict, String reason, int times) {
        return new ManifestEntry(
                leaf.key(), leaf.kind().word(), Optional.of(leaf.on()), leaf.title(), verdict, reason, times);
    }

    /** What stands apart from the record and is in no copy. */
    private ManifestEntry aside(String kind, long id, String reason, Locale in) {
        return new ManifestEntry(
                kind + ":" + id, kind, Optional.empty(), say("leaf-kind." + kind, in), CopyVerdict.WITHHELD, reason, 0);
    }

    private String say(String key, Locale in) {
        return words.say(Shelf.CORE, key, in);
    }
}
