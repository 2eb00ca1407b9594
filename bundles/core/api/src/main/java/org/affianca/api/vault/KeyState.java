package org.affianca.api.vault;

import java.time.Instant;
import java.util.List;

/**
 * Which keys there are, and how far what is sealed follows them; nothing of a key itself.
 *
 * @param master the name of the master key
 * @param fields the sealed columns
 */
public record KeyState(String master, List<DataKey> keys, List<SealedField> fields) {
    public KeyState {
        keys = List.copyOf(keys);
        fields = List.copyOf(fields);
    }

    /**
     * A key that texts are sealed with; the newest one seals, all of them open.
     *
     * @param master the name of the master key that wraps it
     */
    public record DataKey(long number, String master, Instant madeAt, boolean seals) {}

    /**
     * A sealed column.
     *
     * @param done whether all its texts were brought under the newest key
     * @param rows how many texts were so far
     */
    public record SealedField(String table, String column, boolean done, long rows) {}
}
