package org.affianca.testing.itest.house;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A started Affianca with an administrator whose password is known and who gives accounts to others. */
public final class Town implements AutoCloseable {
    static final String PASSWORD = "una frase lunga e inventata 1";

    private final Affianca house;
    private final AtomicInteger people = new AtomicInteger();
    private final Map<List<String>, Caller> callers = new HashMap<>();
    private Caller administrator;

    Town(Affianca house) {
        this.house = house;
        Until.answers(house);
        this.administrator = firstSignIn(house);
    }

    public Affianca house() {
        return house;
    }

    public Caller administrator() {
        return administrator;
    }

    /** After a restart sessions may be gone. */
    public void signInAgain() {
        callers.clear();
        administrator = Caller.signedIn(house, "admin", PASSWORD);
    }

    /** Somebody with these roles in all units; the same for whoever asks again, for a password takes time to check. */
    public Caller user(String... roles) {
        return callers.computeIfAbsent(List.of(roles), any -> {
            Staff staff = staff("Sara Prototipi", roles);
            return Caller.signedIn(house, staff.name(), staff.password());
        });
    }

    /** An account with a password of its own. */
    public Staff staff(String label, String... roles) {
        return staffIn(units(), label, roles);
    }

    /** The ids of all units, in the profile's order. */
    public List<Long> units() {
        List<Long> units = new ArrayList<>();
        for (JsonNode unit : administrator.get("/units").expect(200).items()) {
            units.add(unit.path("id").asLong());
        }
        return units;
    }

    /** An account that belongs to these units only. */
    public Staff staffIn(List<Long> units, String label, String... roles) {
        String name = roles[0] + people.incrementAndGet();
        Answer made = administrator
                .post("/users", Map.of("name", name, "label", label, "roles", List.of(roles), "units", units))
                .expect(201);
        changePassword(house, name, made.at("/oneTimePassword").asText());
        return new Staff(name, PASSWORD, label);
    }

    /** The unit where cases are kept in these tests. */
    public long unit() {
        return administrator.get("/units").expect(200).at("/items/0/id").asLong();
    }

    @Override
    public void close() {
        house.stop();
    }

    private static Caller firstSignIn(Affianca house) {
        try {
            Path file = house.data().resolve("first-password.txt");
            Until.so("the one-time password is there", Duration.ofSeconds(20), () -> Files.exists(file));
            String once = Files.readString(file).strip();
            return changePassword(house, "admin", once);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Caller changePassword(Affianca house, String name, String once) {
        Caller caller = Caller.signedIn(house, name, once);
        caller.put("/session/password", Map.of("old", once, "fresh", PASSWORD)).expect(204);
        return Caller.signedIn(house, name, PASSWORD);
    }

    /** An account: name, password and the name people read. */
    public record Staff(String name, String password, String label) {}
}
