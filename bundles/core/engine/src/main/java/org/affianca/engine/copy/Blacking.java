package org.affianca.engine.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.affianca.api.PersonId;
import org.affianca.engine.leaf.MemberLeafRow;
import org.affianca.engine.leaf.SecretPlaceRow;
import org.affianca.engine.leaf.Striking;
import org.affianca.engine.report.ReporterNames;

/** Strikes from free text who reported, where a protected person lives, and the names of those the copy is not about. */
final class Blacking {
    /** A text with what was struck from it, by reason. */
    record Blacked(String text, Map<String, Integer> times) {}

    private final Map<String, Striking> byReason = new LinkedHashMap<>();

    Blacking(
            List<MemberLeafRow> members,
            Set<PersonId> about,
            List<ReporterNames.Named> reporters,
            List<SecretPlaceRow> places) {
        Set<String> known = members.stream()
                .filter(one -> about.contains(one.id()))
                .flatMap(Blacking::words)
                .collect(Collectors.toSet());
        List<String> reported = new ArrayList<>();
        reporters.forEach(one -> {
            reported.add(one.name());
            Stream.of(one.name().split("\\s+"))
                    .filter(word -> word.length() > 3)
                    .filter(word -> !known.contains(word.toLowerCase(java.util.Locale.ROOT)))
                    .forEach(reported::add);
            Stream.of(one.reach().split("[,;\n]+")).forEach(reported::add);
        });
        List<String> others = new ArrayList<>();
        members.stream().filter(one -> !about.contains(one.id())).forEach(one -> {
            others.add(one.name() + " " + one.surname());
            others.add(one.surname() + " " + one.name());
            one.fiscalCode().ifPresent(others::add);
            words(one).filter(word -> !known.contains(word)).forEach(others::add);
        });
        byReason.put(Reason.REPORTER, Striking.of(reported));
        byReason.put(
                Reason.SECRET_PLACE,
                Striking.of(places.stream().map(SecretPlaceRow::street).toList()));
        byReason.put(Reason.OTHER_PERSON, Striking.of(others));
    }

    private static Stream<String> words(MemberLeafRow one) {
        return Stream.of(one.surname(), one.name()).map(word -> word.toLowerCase(java.util.Locale.ROOT));
    }

    Blacked black(String text) {
        String left = text;
        Map<String, Integer> times = new LinkedHashMap<>();
        for (Map.Entry<String, Striking> one : byReason.entrySet()) {
            Striking.Struck struck = one.getValue().strike(left);
            left = struck.text();
            if (struck.times() > 0) {
                times.put(one.getKey(), struck.times());
            }
        }
        return new Blacked(left, times);
    }
}
