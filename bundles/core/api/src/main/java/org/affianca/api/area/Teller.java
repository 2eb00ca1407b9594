package org.affianca.api.area;

import java.time.LocalDate;
import org.affianca.api.Secrecy;
import org.osgi.annotation.versioning.ProviderType;

/** Takes what an area tells of a person, entry by entry. */
@ProviderType
@FunctionalInterface
public interface Teller {
    /**
     * One entry.
     *
     * @param title one line
     * @param text as the person will read it; may be empty
     * @param secrecy decides whether a copy shows it
     */
    void tell(LocalDate on, String title, String text, Secrecy secrecy);
}
