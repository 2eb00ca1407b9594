package org.affianca.engine.merge;

import java.util.List;
import org.affianca.api.merge.PersonColumn;

/** The columns of persons in tables that areas made for themselves, as the areas name them now. */
@FunctionalInterface
interface AreaTables {
    List<PersonColumn> columns();
}
