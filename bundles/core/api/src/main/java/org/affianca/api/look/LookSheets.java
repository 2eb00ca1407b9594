package org.affianca.api.look;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The sheets "who looked at my record": made on a citizen's request by who manages one of their open cases, by a
 * coordinator who sees them, or by the privacy officer.
 */
@ProviderType
public interface LookSheets {
    /** Makes a sheet of the looks at the person and at the cases the person belongs or belonged to. */
    LookSheet make(PersonId person, SheetRequest request);

    /** The sheets made for the person, newest first, without their lines. */
    List<LookSheet> of(PersonId person);

    /** A sheet as it is told today: what was withheld then may be told now. */
    Optional<LookSheet> find(LookSheetId id);

    /** Prints the sheet as PDF. */
    void print(LookSheetId id, Locale in, OutputStream to) throws IOException;
}
