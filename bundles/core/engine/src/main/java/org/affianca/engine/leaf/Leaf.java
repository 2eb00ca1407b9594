package org.affianca.engine.leaf;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;

/**
 * One entry of a file's record as somebody may read it.
 *
 * @param title one line, such as a service or the sort of a note
 * @param text may be empty
 * @param persons whom alone it concerns; none when it concerns the file as a whole
 * @param mark what decides over it besides its secrecy: the shelf of a note, empty for other leaves
 */
public record Leaf(
        LeafKind kind,
        long id,
        LocalDate on,
        String title,
        String text,
        String by,
        Secrecy secrecy,
        List<PersonId> persons,
        String mark) {
    public Leaf {
        persons = List.copyOf(persons);
    }

    /** The key by which a copy's list names it. */
    public String key() {
        return kind.word() + ":" + id;
    }
}
