package org.affianca.testing.leaks;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The users of one run, signed in, and the three units they belong to. */
final class Crowd {
    private static final String PASSWORD = "una frase lunga e inventata 2";

    private final Map<Who, Door> doors = new EnumMap<>(Who.class);
    private final Map<Who, Long> ids = new EnumMap<>(Who.class);
    private final List<Long> units;

    private Crowd(List<Long> units) {
        this.units = units;
    }

    /** Accounts made by the administrator who holds this session. */
    static Crowd gathered(URI house, String administratorsCookie) {
        Door administrator = Door.of(house, administratorsCookie);
        Crowd crowd = new Crowd(leaves(administrator));
        String run = Long.toString(System.nanoTime() % 1_000_000_000L, 36);
        for (Who who : Who.values()) {
            crowd.admit(administrator, who, run);
        }
        return crowd;
    }

    Door door(Who who) {
        return Objects.requireNonNull(doors.get(who));
    }

    long id(Who who) {
        return Objects.requireNonNull(ids.get(who));
    }

    /** The id of the user who is called so. */
    Optional<String> named(String word) {
        return Stream.of(Who.values())
                .filter(who -> who.name().toLowerCase(java.util.Locale.ROOT).equals(word))
                .findFirst()
                .map(who -> String.valueOf(id(who)));
    }

    /** The unit of the planted cases, then two others. */
    List<Long> units() {
        return units;
    }

    private void admit(Door administrator, Who who, String run) {
        String name = "leak-" + who.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + run;
        List<Long> places = who.unit() == Who.NOWHERE ? List.of() : List.of(units.get(who.unit()));
        Map<String, Object> asked =
                Map.of("name", name, "label", "Prova " + run + " " + who, "roles", who.roles(), "units", places);
        Reply made = administrator.send("POST", "/users", Door.body(asked));
        if (!made.isGood()) {
            throw new IllegalStateException("an account for " + who + ": " + made.text());
        }
        String once = made.json().path("oneTimePassword").asText();
        Door first = Door.of(administrator.at("")).signedIn(name, once);
        first.send("PUT", "/session/password", Door.body(Map.of("old", once, "fresh", PASSWORD)));
        doors.put(who, Door.of(administrator.at("")).signedIn(name, PASSWORD));
        ids.put(who, made.json().path("user").asLong());
    }

    /** Three units that stand below each other nowhere. */
    private static List<Long> leaves(Door administrator) {
        JsonNode all = administrator.get("/units").json().path("items");
        Set<Long> parents = new HashSet<>();
        all.forEach(unit -> parents.add(unit.path("parent").asLong()));
        List<Long> leaves = new ArrayList<>();
        for (JsonNode unit : all) {
            if (!parents.contains(unit.path("id").asLong())) {
                leaves.add(unit.path("id").asLong());
            }
        }
        if (leaves.size() < 3) {
            throw new IllegalStateException("the kit wants three units without units below: start with a profile");
        }
        return leaves.subList(0, 3);
    }
}
