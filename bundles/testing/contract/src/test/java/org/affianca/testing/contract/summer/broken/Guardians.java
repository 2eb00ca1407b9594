package org.affianca.testing.contract.summer.broken;

import java.util.List;
import org.affianca.api.merge.PersonColumn;
import org.affianca.api.merge.PersonTables;
import org.osgi.service.component.annotations.Component;

/** Tells core of a table of guardians. */
@Component
public final class Guardians implements PersonTables {
    @Override
    public List<PersonColumn> columns() {
        return List.of(new PersonColumn("summer.guardian", "person_id"));
    }
}
