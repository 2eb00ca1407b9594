package org.affianca.testing.leaks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One act of a script of plants. A script is paragraphs: {@code NAME: METHOD PATH} with what follows of {@code as USER},
 * {@code after PATH} (the version to write against is read there), {@code scope SCOPE}, {@code only LEVEL,LEVEL},
 * {@code take NAME=POINTER} (a pointer may say {@code last} for the last of a list), {@code keeps NOUN=POINTER} (an id of the
 * answer by which there is something to read), {@code tried no} (whoever may do it does it rightly), and below it the body. A
 * path begins with an act's name in braces where it needs its id.
 */
record Act(
        String name,
        String method,
        String path,
        Who who,
        Optional<String> after,
        Scope scope,
        Set<Level> only,
        Map<String, String> takes,
        Map<String, String> keeps,
        boolean tried,
        String body) {

    static List<Act> read(String script) {
        List<Act> acts = new ArrayList<>();
        for (String paragraph : script.split("\n\\s*\n")) {
            String kept = paragraph.replaceAll("(?m)^#.*\n?", "").strip();
            if (!kept.isEmpty()) {
                acts.add(one(kept));
            }
        }
        return acts;
    }

    private static Act one(String paragraph) {
        String head = paragraph.lines().findFirst().orElseThrow();
        String body = paragraph.substring(head.length()).strip();
        String[] words = head.split("\\s+");
        Map<String, String> said = new LinkedHashMap<>();
        Map<String, String> takes = new LinkedHashMap<>();
        Map<String, String> keeps = new LinkedHashMap<>();
        for (int i = 3; i + 1 < words.length; i += 2) {
            String name = words[i + 1].replaceAll("=.*", "");
            String pointer = words[i + 1].replaceAll(".*=", "");
            if (words[i].equals("take")) {
                takes.put(name, pointer);
            } else if (words[i].equals("keeps")) {
                keeps.put(name, pointer);
            } else {
                said.put(words[i], words[i + 1]);
            }
        }
        return new Act(
                words[0].replace(":", ""),
                words[1],
                words[2],
                Who.valueOf(upper(said.getOrDefault("as", "owner"))),
                Optional.ofNullable(said.get("after")),
                Scope.valueOf(upper(said.getOrDefault("scope", "case"))),
                levels(said.getOrDefault("only", "")),
                takes,
                keeps,
                !said.getOrDefault("tried", "").equals("no"),
                body);
    }

    private static Set<Level> levels(String words) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        for (String word : words.split(",")) {
            if (!word.isEmpty()) {
                levels.add(Level.valueOf(upper(word)));
            }
        }
        return levels.isEmpty() ? EnumSet.allOf(Level.class) : levels;
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Planted once for the whole office, before there is any case. */
    boolean isOfTheGround() {
        return only.equals(EnumSet.of(Level.OPEN));
    }

    /** The last word of the path that is no id: what it makes. */
    String noun() {
        String[] parts = path.replaceAll("\\?.*", "").split("/");
        for (int i = parts.length - 1; i > 0; i--) {
            if (!parts[i].startsWith("{")) {
                return parts[i];
            }
        }
        return "";
    }
}
