package org.affianca.engine.person;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.affianca.api.PersonId;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;

/** Surname and name of the persons somebody may see, for the labels of lists; the others have no entry. */
public final class PersonLabels {
    private final PersonMapper sql;

    public PersonLabels(Mappers mappers) {
        this.sql = mappers.of(PersonMapper.class);
    }

    public Map<PersonId, String> of(Viewer viewer, Collection<PersonId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql.labels(viewer, Set.copyOf(ids)).stream().collect(Collectors.toMap(LabelRow::id, LabelRow::label));
    }
}
