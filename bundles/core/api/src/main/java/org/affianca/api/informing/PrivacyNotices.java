package org.affianca.api.informing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.catalogue.Choice;
import org.osgi.annotation.versioning.ProviderType;

/** Makes the notice from the areas installed now, and reads versions that were given to somebody. */
@ProviderType
public interface PrivacyNotices {
    /** Whose notice there is: {@code core} for the whole office, then the areas in the order of the menu. */
    List<Choice> areas(Locale language);

    /** In which languages the notice can be made, as in {@code it}. */
    List<String> languages();

    /** As it reads today; empty when there is no such area or language. */
    Optional<PrivacyNotice> read(String area, String language);

    /** As it read when it was given; empty when no such version was. */
    Optional<PrivacyNotice> given(String version);

    /** Prints a notice as PDF/A. */
    void print(PrivacyNotice notice, OutputStream to) throws IOException;
}
