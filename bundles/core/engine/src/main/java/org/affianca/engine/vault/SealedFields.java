package org.affianca.engine.vault;

import java.util.List;

/** Tells which columns a room keeps sealed, so that old texts are sealed and all follow the newest key. */
@FunctionalInterface
public interface SealedFields {
    List<Field> fields();
}
