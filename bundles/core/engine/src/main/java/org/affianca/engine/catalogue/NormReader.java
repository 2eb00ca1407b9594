package org.affianca.engine.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.norm.Norm;
import org.affianca.api.norm.NormRule;
import org.affianca.api.norm.Shift;
import org.affianca.api.time.Consequence;

/** Reads the norms of one area: {@code norms/*.yaml}, several to a file, each with its dated rules. */
final class NormReader {
    /** The code of a deadline is at most 64 characters long. */
    private static final int LONGEST_CODE = 64;

    private final String area;
    private final List<Norm> norms = new ArrayList<>();

    private NormReader(String area) {
        this.area = area;
    }

    static List<Norm> readAll(String area, AreaFiles files, List<String> errors) {
        NormReader reader = new NormReader(area);
        for (String file : files.names("norms")) {
            String path = "norms/" + file;
            files.text(path).ifPresent(text -> reader.read(YamlMap.open(path, text, errors)));
        }
        Set<String> seen = new HashSet<>();
        for (Norm norm : reader.norms) {
            if (!seen.add(norm.code())) {
                errors.add("norms: two files describe " + norm.code());
            }
        }
        return reader.norms;
    }

    private void read(YamlMap file) {
        file.only("norms");
        YamlMap all = file.map("norms");
        for (String word : all.keys()) {
            YamlMap norm = all.map(word);
            norm.only("formerly", "starts", "met-by", "extended-by", "external", "repeats", "rules");
            String code = area + "." + Plainly.id(all, word, word);
            if (code.length() > LONGEST_CODE) {
                all.bad(word, "'" + code + "' is longer than " + LONGEST_CODE + " characters");
            }
            List<NormRule> rules =
                    norm.maps("rules").stream().map(NormReader::rule).toList();
            oneAtATime(norm, rules);
            norms.add(new Norm(
                    code,
                    formerly(norm, word),
                    Plainly.id(norm, "starts", norm.required("starts")),
                    words(norm),
                    norm.word("extended-by").map(by -> Plainly.id(norm, "extended-by", by)),
                    Plainly.truth(norm, "external"),
                    Plainly.truth(norm, "repeats"),
                    rules,
                    List.of()));
        }
    }

    /** Norms were core's before they were an area's, never another area's; their word stays, and so does its label's key. */
    private Optional<String> formerly(YamlMap norm, String word) {
        return norm.word("formerly").map(before -> {
            if (!before.equals(Shelf.CORE) || area.equals(Shelf.CORE)) {
                norm.bad("formerly", "'formerly' is 'core', for a norm that an area has taken over from it");
            }
            return Shelf.CORE + "." + word;
        });
    }

    private static Set<String> words(YamlMap norm) {
        List<String> words = norm.words("met-by");
        words.forEach(word -> Plainly.id(norm, "met-by", word));
        return Set.copyOf(words);
    }

    private static NormRule rule(YamlMap rule) {
        rule.only(
                "from",
                "until",
                "within",
                "before",
                "shift",
                "august",
                "suspend",
                "extend",
                "else",
                "source",
                "confirmed",
                "alerts");
        return new NormRule(
                RuleDays.of(rule),
                Spans.within(rule),
                rule.word("shift")
                        .flatMap(word -> ServiceReader.oneOf(rule, "shift", word, Shift.class))
                        .orElse(Shift.NONE),
                Plainly.truth(rule, "august"),
                rule.word("suspend")
                        .map(days -> Plainly.whole(rule, "suspend", days, 1, 9999))
                        .orElse(0),
                rule.word("extend").map(text -> Spans.of(rule, "extend", text)),
                rule.word("else")
                        .flatMap(word -> ServiceReader.oneOf(rule, "else", word, Consequence.class))
                        .orElse(Consequence.REMIND),
                rule.required("source"),
                Plainly.truth(rule, "confirmed"),
                rule.maps("alerts").stream().map(Spans::alert).toList());
    }

    private static void oneAtATime(YamlMap norm, List<NormRule> rules) {
        if (rules.isEmpty()) {
            norm.bad("rules", "a norm has at least one rule");
        }
        RuleDays.oneAtATime(
                norm, "rules", rules.stream().map(NormRule::validity).toList());
    }
}
