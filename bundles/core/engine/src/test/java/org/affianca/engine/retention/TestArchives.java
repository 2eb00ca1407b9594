package org.affianca.engine.retention;

import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.retention.Retention;
import org.affianca.engine.db.TestHouse;
import org.affianca.engine.ground.TestGround;

/** Archives of a test house. */
public final class TestArchives {
    private TestArchives() {}

    public static Retention retention(TestHouse house, Catalogue catalogue) {
        return new RetentionOffice(TestGround.of(house), catalogue, "vii-12");
    }
}
