package org.affianca.testing.leaks;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Plays scripts of plants for a dossier, and remembers what could not be planted. */
final class Planting {
    private static final Pattern NUMBER = Pattern.compile("\"#([a-z][a-zA-Z0-9]*)\"");
    private static final Pattern WORD = Pattern.compile("\\{([a-z][a-zA-Z0-9-]*(?:[+][0-9]+|:[a-z0-9.-]+)?)}");

    private final Crowd crowd;
    private final Canaries canaries;
    private final Map<String, String> codes = new HashMap<>();
    private final List<String> failures = new ArrayList<>();
    private final Set<String> planted = new HashSet<>();

    Planting(Crowd crowd, Canaries canaries) {
        this.crowd = crowd;
        this.canaries = canaries;
    }

    List<String> failures() {
        return failures;
    }

    void play(List<Act> acts, Dossier dossier) {
        for (Act act : acts) {
            if (act.only().contains(dossier.level())) {
                play(act, dossier);
            }
        }
    }

    private void play(Act act, Dossier dossier) {
        try {
            Reply reply = sent(act, dossier);
            if (reply.isGood()) {
                planted.add(dossier.level() + act.name());
                keep(act, dossier, reply);
            } else {
                failures.add(dossier.level() + " " + act.name() + ": " + reply.asked() + " was answered "
                        + reply.status() + " "
                        + new String(reply.body(), StandardCharsets.UTF_8));
            }
        } catch (UnknownWord unknown) {
            failures.add(dossier.level() + " " + act.name() + ": nothing is called " + unknown.getMessage());
        }
    }

    /** Whether the act was done; what was refused is told as a failure and tried by nobody. */
    boolean isPlanted(Act act, Dossier dossier) {
        return planted.contains(dossier.level() + act.name());
    }

    /** The act as somebody else tries it; with ghosts, of what never existed. */
    Reply replayed(Act act, Dossier dossier, Who who, boolean ghosts) {
        Dossier about = ghosts ? dossier.ghost() : dossier;
        String path = words(act.path(), act, about, false);
        String body = words(numbers(act.body(), about), act, about, false);
        List<String> headers = new ArrayList<>(List.of("If-Match", "\"1\""));
        addType(body, headers);
        return crowd.door(who)
                .send(act.method(), path, body.getBytes(StandardCharsets.UTF_8), headers.toArray(new String[0]));
    }

    /** The names of an act that stand for something of the dossier alone. */
    static List<String> names(Act act, Dossier dossier) {
        List<String> names = new ArrayList<>();
        NUMBER.matcher(act.body()).results().forEach(name -> names.add(name.group(1)));
        WORD.matcher(act.path()).results().forEach(name -> names.add(name.group(1)));
        WORD.matcher(act.body())
                .results()
                .map(name -> name.group(1))
                .filter(Ghosts::isCode)
                .forEach(names::add);
        return names.stream().filter(dossier::hasOwnName).toList();
    }

    private static void addType(String body, List<String> headers) {
        if (!body.isEmpty() && !body.startsWith("{")) {
            headers.add("Content-Type");
            headers.add("application/octet-stream");
        }
    }

    private Reply sent(Act act, Dossier dossier) {
        Door door = crowd.door(act.who());
        String path = words(act.path(), act, dossier, true);
        List<String> headers = new ArrayList<>();
        act.after().ifPresent(before -> {
            headers.add("If-Match");
            headers.add(door.get(words(before, act, dossier, true)).header("ETag"));
        });
        String body = words(numbers(act.body(), dossier), act, dossier, true);
        addType(body, headers);
        return door.send(act.method(), path, body.getBytes(StandardCharsets.UTF_8), headers.toArray(new String[0]));
    }

    private static void keep(Act act, Dossier dossier, Reply reply) {
        JsonNode answer = reply.json();
        String id = answer.path("id").isIntegralNumber() ? answer.path("id").asText() : created(answer, dossier);
        if (!id.isEmpty()) {
            dossier.name(act.name(), id);
            if (act.method().equals("POST")) {
                dossier.keep(Nouns.readBy(act.noun()), id, act.scope());
            }
        }
        act.takes().forEach((name, pointer) -> dossier.name(name, at(answer, pointer)));
        act.keeps().forEach((noun, pointer) -> dossier.keep(noun, at(answer, pointer), act.scope()));
    }

    /** What stands at a pointer, in which {@code last} is the last of a list. */
    private static String at(JsonNode answer, String pointer) {
        JsonNode found = answer;
        for (String step : pointer.substring(1).split("/")) {
            found = step.equals("last") ? found.path(found.size() - 1) : found.at("/" + step);
        }
        return found.asText();
    }

    /** The id of a new record that the answer holds as one of its parts; nothing when there is none. */
    private static String created(JsonNode answer, Dossier dossier) {
        for (JsonNode part : answer) {
            String id = part.path("id").asText();
            if (part.path("id").isIntegralNumber() && !dossier.knows(id)) {
                return id;
            }
        }
        return "";
    }

    private String numbers(String text, Dossier dossier) {
        return NUMBER.matcher(text).replaceAll(number -> value(number.group(1), dossier));
    }

    private String words(String text, Act act, Dossier dossier, boolean planting) {
        Function<MatchResult, String> said = word -> word.group(1).matches("c(:.*)?")
                ? (planting ? canaries.plant(dossier.level(), scope(word.group(1), act), act.name()) : canaries.ghost())
                : value(word.group(1), dossier);
        return WORD.matcher(text).replaceAll(said);
    }

    /** {@code c:holder} is read by others than the rest of the act. */
    private static Scope scope(String word, Act act) {
        return word.equals("c") ? act.scope() : Scope.valueOf(word.substring(2).toUpperCase(Locale.ROOT));
    }

    private String value(String word, Dossier dossier) {
        if (word.startsWith("code:")) {
            return codes.computeIfAbsent(word.substring(5), this::firstCode);
        }
        if (word.startsWith("today")) {
            return LocalDate.now()
                    .plusDays(word.equals("today") ? 0 : Long.parseLong(word.substring(5)))
                    .toString();
        }
        switch (word) {
            case "year":
                return String.valueOf(LocalDate.now().getYear());
            case "month":
                return LocalDate.now().toString().substring(0, 7);
            case "level":
                return dossier.level().name();
            case "any":
                return Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36)
                        .toUpperCase(Locale.ROOT);
            case "anycode":
                return AnyCode.next();
            case "personal":
                return dossier.level() == Level.ORDINARY ? "ORDINARY" : "PROFESSIONAL";
            case "unit":
                return String.valueOf(crowd.units().get(0));
            case "otherunit":
                return String.valueOf(crowd.units().get(2));
            case "me":
                return String.valueOf(crowd.id(Who.OWNER));
            case "mate":
                return String.valueOf(crowd.id(Who.TEAMMATE));
            default:
                return dossier.value(word)
                        .or(() -> dossier.value(word + dossier.level().ordinal()))
                        .or(() -> crowd.named(word))
                        .orElseThrow(() -> new UnknownWord(word));
        }
    }

    private String firstCode(String list) {
        return crowd.door(Who.OWNER)
                .get("/code-lists/" + list)
                .json()
                .at("/items/0/code")
                .asText();
    }

    /** A word of a script that no act before it has made. */
    private static final class UnknownWord extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownWord(String word) {
            super(word);
        }
    }
}
