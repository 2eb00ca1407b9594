package org.affianca.engine.leaf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;

/** A leaf as a table has it: {@code word} is a code or service still to be told in words. */
record LeafRow(
        long id,
        LocalDate onDay,
        String word,
        String body,
        String author,
        Secrecy secrecy,
        Optional<Long> personId,
        String mark) {
    List<PersonId> persons() {
        return personId.map(PersonId::new).stream().toList();
    }

    Leaf leaf(LeafKind kind, String title, String text) {
        return new Leaf(kind, id, onDay, title, text, author, secrecy, persons(), mark);
    }
}
