package org.affianca.area.adults.listed;

import java.util.List;
import java.util.Optional;
import org.affianca.api.Because;

/**
 * A row of the list as far as it could be read.
 *
 * @param fiscalCode as it was written
 * @param measure empty when something speaks against the row by itself
 */
record ReadRow(int line, String fiscalCode, String protocol, Optional<ListedMeasure> measure, List<Because> against) {
    ReadRow {
        against = List.copyOf(against);
    }
}
