package org.affianca.engine.document;

import java.nio.file.Path;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;

/** Archives of a test house. */
public final class TestArchive {
    private TestArchive() {}

    public static Archive inDatabase(TestHouse house) {
        return new Archive(
                TestGround.of(house), Stores.of(house.transactions(), "database", Path.of("documents")), false);
    }

    static Archive onDisk(TestHouse house, Path folder) {
        return new Archive(TestGround.of(house), Stores.of(house.transactions(), "disk", folder), false);
    }

    static Archive wantingAScan(TestHouse house) {
        return new Archive(
                TestGround.of(house), Stores.of(house.transactions(), "database", Path.of("documents")), true);
    }
}
