package org.affianca.testing.leaks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was planted with one case: the names of the script with their values, and the ids by noun. */
final class Dossier {
    private final Level level;
    private final Optional<Dossier> ground;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, List<Record>> records = new LinkedHashMap<>();

    /** An id under its noun, and who may read what it stands for. */
    record Record(String id, Scope scope) {}

    Dossier(Level level, Optional<Dossier> ground) {
        this.level = level;
        this.ground = ground;
    }

    Level level() {
        return level;
    }

    void name(String name, String value) {
        values.put(name, value);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).or(() -> ground.flatMap(below -> below.value(name)));
    }

    java.util.Collection<String> values() {
        return values.values();
    }

    /** Whether something here, or of the office, has this value already. */
    boolean knows(String value) {
        return values.containsValue(value)
                || ground.filter(below -> below.knows(value)).isPresent();
    }

    boolean hasOwnName(String name) {
        return values.containsKey(name);
    }

    /** A dossier with the same names, of which nothing exists. */
    Dossier ghost() {
        Dossier ghost = new Dossier(level, ground);
        values.keySet().forEach(name -> ghost.name(name, Ghosts.of(name, ghost.values.size())));
        return ghost;
    }

    void keep(String noun, String id, Scope scope) {
        List<Record> kept = records.computeIfAbsent(noun, any -> new ArrayList<>());
        if (kept.stream().noneMatch(record -> record.id().equals(id))) {
            kept.add(new Record(id, scope));
        }
    }

    /** The ids of that noun; for what only the office has, those of the office. */
    List<Record> records(String noun) {
        List<Record> mine = records.getOrDefault(noun, List.of());
        return mine.isEmpty() ? ground.map(below -> below.records(noun)).orElse(mine) : mine;
    }

    boolean hasOwn(String noun) {
        return records.containsKey(noun);
    }
}
