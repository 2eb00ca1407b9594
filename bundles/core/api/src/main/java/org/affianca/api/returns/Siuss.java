package org.affianca.api.returns;

import java.time.LocalDate;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What SIUSS is told of what was paid; for whoever has the role {@code returns}. Sealed and restricted cases and protected
 * persons are not in it: the body tells them by hand.
 */
@ProviderType
public interface Siuss {
    /**
     * What was paid between two days, at most 366 days apart, a row for each work, by work; services that are not told are
     * left out.
     */
    Page<SiussRow> rows(LocalDate from, LocalDate until, Paging paging);

    /** The same page as it leaves the program, without the rows that lack something; the log says so. */
    Page<SiussRow> export(LocalDate from, LocalDate until, Paging paging);
}
