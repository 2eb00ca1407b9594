package org.affianca.api.work;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.catalogue.Kind;

/**
 * What an authority has ordered and the service must obey.
 *
 * @param authority who ordered it, 1 to 200 characters
 * @param reference its number in the authority's books, 1 to 200 characters
 * @param notifiedOn the day from which its terms count; absent until it was notified
 */
public record Order(Common common, String authority, String reference, Optional<LocalDate> notifiedOn) implements Work {
    @Override
    public Kind kind() {
        return Kind.ORDER;
    }
}
