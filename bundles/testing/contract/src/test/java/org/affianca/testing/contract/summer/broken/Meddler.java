package org.affianca.testing.contract.summer.broken;

import java.util.List;
import org.affianca.api.merge.PersonColumn;
import org.affianca.api.merge.PersonTables;

/** Names a table that is not its own, and is no component. */
public final class Meddler implements PersonTables {
    @Override
    public List<PersonColumn> columns() {
        return List.of(new PersonColumn("core.person", "id"));
    }
}
