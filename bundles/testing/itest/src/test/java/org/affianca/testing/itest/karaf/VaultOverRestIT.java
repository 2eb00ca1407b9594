package org.affianca.testing.itest.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.affianca.testing.itest.house.Answer;
import org.affianca.testing.itest.house.Caller;
import org.affianca.testing.itest.house.OnBothDatabases;
import org.affianca.testing.itest.house.Town;
import org.junit.jupiter.api.Test;

/** Secret texts over REST: written and read by people, nowhere in the files, still read after the keys were renewed. */
@OnBothDatabases
class VaultOverRestIT {
    private final Town town;
    private final Caller worker;
    private final Caller coordinator;

    VaultOverRestIT(Town town) {
        this.town = town;
        this.worker = town.user("worker", "desk");
        this.coordinator = town.user("coordinator");
    }

    private long house(String street, boolean secret) {
        return coordinator
                .post(
                        "/facilities",
                        Map.of(
                                "name",
                                "Casa " + street.length(),
                                "body",
                                "",
                                "type",
                                "shelter",
                                "address",
                                Map.of("street", street, "municipality", "Parma"),
                                "secret",
                                secret))
                .expect(201)
                .id();
    }

    private String street(long house) {
        return coordinator
                .get("/facilities/" + house)
                .expect(200)
                .at("/address/street")
                .asText();
    }

    @Test
    void whatIsSecretStandsInNoFileAndOutlivesItsKeys() {
        long open = house("via Palissandro 1", false);
        long hidden = house("via Ebanisteria 2", true);
        Map<String, Object> report =
                new HashMap<>(new IntakeStory(town).report(new CaseStory(town, worker).person(), "ORDINARY"));
        report.put("reporter", Map.of("name", "Signora Ebanisteria", "reach", "0521 111111"));
        long reported = worker.post("/reports", report).expect(201).id();
        assertThat(street(hidden)).isEqualTo("via Ebanisteria 2");

        if (Files.isDirectory(town.house().data().resolve("db"))) {
            assertThat(filesWith("via Palissandro 1")).isNotEmpty();
        }
        assertThat(filesWith("Ebanisteria")).isEmpty();

        renewed("/keys", 1);
        renewed("/keys/master", 0);
        assertThat(street(hidden)).isEqualTo("via Ebanisteria 2");
        assertThat(street(open)).isEqualTo("via Palissandro 1");
        assertThat(worker.get("/reports/" + reported + "/reporter")
                        .expect(200)
                        .at("/name")
                        .asText())
                .isEqualTo("Signora Ebanisteria");
    }

    @Test
    void theKeyFileIsForItsOwnerAlone() throws IOException {
        Path file = town.house().data().resolve("keys").resolve("master.key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String key = Files.readAllLines(file).get(1).split(" ")[1];
        assertThat(town.administrator().get("/keys").expect(200).text()).doesNotContain(key);
    }

    @Test
    void keysAreAnAdministratorsAffair() {
        for (Caller caller : List.of(worker, coordinator)) {
            caller.get("/keys").expect(403);
            caller.post("/keys", Map.of()).expect(403);
            caller.post("/keys/master", Map.of()).expect(403);
        }
    }

    private void renewed(String path, int more) {
        Answer before = town.administrator().get("/keys").expect(200);
        Answer after = town.administrator().post(path, Map.of()).expect(200);
        assertThat(after.at("/keys")).hasSize(before.at("/keys").size() + more);
        JsonNode newest = after.at("/keys/" + (after.at("/keys").size() - 1));
        assertThat(newest.path("seals").asBoolean()).isTrue();
        assertThat(newest.path("master").asText()).isEqualTo(after.at("/master").asText());
    }

    /** The files of the data folder in which the text stands as it is. */
    private List<String> filesWith(String text) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(town.house().data())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, wanted))
                    .map(Path::toString)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean holds(Path file, byte[] wanted) {
        try {
            // Every byte as one character: a text of plain letters is found as it stands.
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    .contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
