package org.affianca.testing.itest.karaf;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.affianca.openid.LittleProvider;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.Town;
import org.affianca.testing.itest.house.Until;

/** An identity provider beside a town: configured as an administrator would, accounts known by it, all taken away at the end. */
public final class SignOnStory implements AutoCloseable {
    private final Town town;
    private final LittleProvider provider = new LittleProvider();
    private final List<Path> written = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    public SignOnStory(Town town) {
        this.town = town;
    }

    public LittleProvider provider() {
        return provider;
    }

    /** Puts a configuration where the running program finds it, as an administrator would; the name is new each time. */
    public String configured(String... more) {
        String name = "prova" + UUID.randomUUID().toString().substring(0, 8);
        Path file = town.house().data().resolve("deploy").resolve("org.affianca.openid-" + name + ".cfg");
        List<String> lines = new ArrayList<>(List.of(
                "label = Entra con l'identità di prova",
                "issuer = " + provider.issuer(),
                "publicUrl = " + town.house().at(""),
                "clientId = " + LittleProvider.CLIENT,
                "clientSecret = " + LittleProvider.SECRET));
        lines.addAll(List.of(more));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        written.add(file);
        names.add(name);
        Until.so("the provider is offered", Duration.ofSeconds(30), () -> offered()
                .contains(name));
        return name;
    }

    private String offered() {
        return Caller.stranger(town.house()).get("/sign-on").text();
    }

    /** The number of an account, new with this label. */
    public long account(String label) {
        Town.Staff staff = town.staff(label, "worker");
        for (JsonNode user : town.administrator().get("/users").expect(200).items()) {
            if (user.path("name").asText().equals(staff.name())) {
                return user.path("id").asLong();
            }
        }
        throw new AssertionError("no " + staff.name());
    }

    /** From now on whom the provider calls so comes in by this account. */
    public void enter(long account, String name, String identity) {
        Answer now =
                town.administrator().get("/users/" + account + "/identities").expect(200);
        if (!now.at("/providers").toString().contains(name)) {
            throw new AssertionError(name + " is not offered to the administrator: " + now.text());
        }
        town.administrator()
                .put(
                        "/users/" + account + "/identities",
                        Map.of("identities", List.of(Map.of("provider", name, "identity", identity))),
                        "If-Match",
                        now.etag())
                .expect(200);
    }

    @Override
    public void close() {
        for (Path file : written) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        Until.so("the provider is offered no more", Duration.ofSeconds(30), () -> names.stream()
                .noneMatch(offered()::contains));
        provider.close();
    }
}
