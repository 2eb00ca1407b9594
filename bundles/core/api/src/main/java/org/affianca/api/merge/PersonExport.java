package org.affianca.api.merge;

import java.util.List;
import org.affianca.api.PersonId;

/** What is held about a person, table by table in the order of their names. */
public record PersonExport(PersonId person, List<ExportedTable> tables) {
    public PersonExport {
        tables = List.copyOf(tables);
    }
}
