package org.affianca.engine.details;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.affianca.engine.catalogue.AreaDescriptor;
import org.affianca.engine.catalogue.AreaFiles;
import org.affianca.engine.catalogue.InstalledArea;
import org.affianca.engine.db.Script;
import org.affianca.engine.db.TestHouse;

/** A small area for tests: social gardens, read from files as a real one is. */
public final class Garden {
    private Garden() {}

    public static InstalledArea area() {
        return InstalledArea.of(
                AreaDescriptor.read("garden", AreaFiles.of(root())),
                List.of(Shape.of(Plot.class), Shape.of(Allergy.class)));
    }

    public static void migrate(TestHouse house) {
        house.migrations().run("garden", "garden", Script.of(root().resolve("AREA-INF/db")));
    }

    /** The same tables, standing alone: their rows need no work. */
    static void migrateWithoutWorks(TestHouse house) {
        List<Script> alone = Script.of(root().resolve("AREA-INF/db")).stream()
                .map(script -> new Script(
                        script.name(), script.text().replaceAll(",\\s*foreign key .* references core.*\\)", "")))
                .toList();
        house.migrations().run("garden", "garden", alone);
    }

    public static Path root() {
        try {
            return Path.of(Garden.class.getResource("/garden").toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
