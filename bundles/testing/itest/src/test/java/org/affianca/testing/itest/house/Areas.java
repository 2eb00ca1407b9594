package org.affianca.testing.itest.house;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;

/** The areas of a town, seen and changed by its administrator. */
public final class Areas {
    private final Town town;

    public Areas(Town town) {
        this.town = town;
    }

    public Optional<JsonNode> find(String id) {
        return town.administrator().get("/areas").expect(200).items().stream()
                .filter(area -> area.path("id").asText().equals(id))
                .findFirst();
    }

    public String state(String id) {
        return find(id).map(area -> area.path("state").asText()).orElse("ABSENT");
    }

    public boolean isActive(String id) {
        return state(id).equals("ACTIVE");
    }

    public Answer install(String id) {
        return town.administrator().post("/areas/" + id + "/installation");
    }

    public Answer update(String id) {
        return town.administrator().post("/areas/" + id + "/update");
    }

    public Answer remove(String id) {
        return town.administrator().delete("/areas/" + id + "/installation");
    }

    /** Makes sure that the area is there, by whatever way it came. */
    public void ensure(String id) {
        if (!isActive(id)) {
            install(id).expect(200);
            until(id, "ACTIVE");
        }
    }

    /** Makes sure that the area is not there. */
    public void without(String id) {
        if (isActive(id)) {
            remove(id).expect(200);
            Until.so(id + " is gone", Duration.ofSeconds(10), () -> !isActive(id));
        }
    }

    public void until(String id, String state) {
        Until.so(id + " is " + state, Duration.ofSeconds(20), () -> state(id).equals(state));
    }

    /** Puts the jar that lies beside the program into the watched folder; returns where it lies now. */
    public Path drop(String id) {
        try {
            Path folder = Files.createDirectories(deploy());
            Path whole = Files.copy(
                    Program.areaJar(id), folder.resolveSibling(id + ".jar"), StandardCopyOption.REPLACE_EXISTING);
            return Files.move(whole, folder.resolve(id + ".jar"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path deploy() {
        return town.house().data().resolve("deploy");
    }
}
