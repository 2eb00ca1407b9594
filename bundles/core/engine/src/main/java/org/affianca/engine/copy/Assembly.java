package org.affianca.engine.copy;

import java.util.List;
import org.affianca.api.copy.ManifestEntry;
import org.affianca.engine.leaf.Leaf;

/**
 * A copy put together: the lines of its list, and the leaves it shows with everything struck that must be.
 *
 * @param digest over the lines
 */
record Assembly(List<ManifestEntry> entries, List<Leaf> shown, String digest) {
    Assembly {
        entries = List.copyOf(entries);
        shown = List.copyOf(shown);
    }
}
