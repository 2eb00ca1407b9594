package org.affianca.engine.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.affianca.api.catalogue.DeadlineTerm;
import org.affianca.api.catalogue.Step;
import org.affianca.api.time.Consequence;

/** Reads the deadlines a service's file states. */
final class TermReader {
    private static final Pattern WITHIN = Pattern.compile("(0|[1-9][0-9]{0,3}) (day|month|working-day)s?");
    private static final Set<String> ANCHORS = Set.of("opened", "received", "notified", "start", "end");

    private TermReader() {}

    static List<DeadlineTerm> read(YamlMap deadlines, List<Step> steps) {
        List<DeadlineTerm> terms = new ArrayList<>();
        for (String code : deadlines.keys()) {
            YamlMap term = deadlines.map(code);
            term.only("norm", "within", "before", "from", "met-by", "else", "source");
            if (!code.matches("[a-z][a-z0-9-]{0,63}")) {
                deadlines.bad(code, "deadline '" + code + "' must be lower-case words joined by '-'");
            }
            if (term.has("norm")) {
                terms.add(DeadlineTerm.ofNorm(code, anchor(term), metBy(term, steps), norm(term)));
                continue;
            }
            Matcher within = WITHIN.matcher(term.required("within"));
            if (!within.matches()) {
                term.bad("within", "'within' is a number of days, months or working-days, such as '30 days'");
                continue;
            }
            int amount = Integer.parseInt(within.group(1));
            terms.add(new DeadlineTerm(
                    code,
                    before(term) ? -amount : amount,
                    within.group(2) + "s",
                    anchor(term),
                    metBy(term, steps),
                    consequence(term),
                    term.word("source").orElse("")));
        }
        return terms;
    }

    /** Its code with the area's id in front; whether there is such a norm is known only when all areas are there. */
    private static String norm(YamlMap term) {
        String code = term.required("norm");
        if (!code.matches("[a-z][a-z0-9]*\\.[a-z][a-z0-9-]*")) {
            term.bad("norm", "'norm' is the code of a norm, such as core.procedure, not '" + code + "'");
        }
        for (String key : List.of("within", "before", "else", "source")) {
            if (term.has(key)) {
                term.bad(key, "the norm says '" + key + "' itself");
            }
        }
        return code;
    }

    private static boolean before(YamlMap term) {
        String word = term.word("before").orElse("false");
        if (!word.equals("true") && !word.equals("false")) {
            term.bad("before", "'before' is true or false");
        }
        return word.equals("true");
    }

    private static String anchor(YamlMap term) {
        String from = term.required("from");
        if (!ANCHORS.contains(from)) {
            term.bad("from", "'from' is one of opened, received, notified, start, end, not '" + from + "'");
        }
        return from;
    }

    private static Set<String> metBy(YamlMap term, List<Step> steps) {
        Set<String> names = new HashSet<>(term.words("met-by"));
        for (String name : names) {
            if (steps.stream().noneMatch(step -> step.name().equals(name))) {
                term.bad("met-by", "'" + name + "' is no step of this service");
            }
        }
        return names;
    }

    private static Consequence consequence(YamlMap term) {
        return term.word("else")
                .flatMap(word -> ServiceReader.oneOf(term, "else", word, Consequence.class))
                .orElse(Consequence.REMIND);
    }
}
