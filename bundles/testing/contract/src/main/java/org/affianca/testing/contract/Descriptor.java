package org.affianca.testing.contract;

import java.util.List;
import org.affianca.engine.catalogue.BadDescriptor;

/** The files in {@code AREA-INF} can be read: every key known, every step reachable, hung on a stage and in its order. */
final class Descriptor implements Check {
    @Override
    public List<String> complaints(AreaFolder area) {
        try {
            area.descriptor();
            return List.of();
        } catch (BadDescriptor bad) {
            return bad.errors();
        }
    }
}
