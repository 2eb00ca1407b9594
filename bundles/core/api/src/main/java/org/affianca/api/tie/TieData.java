package org.affianca.api.tie;

import java.util.Optional;
import org.affianca.api.Evidence;
import org.affianca.api.PersonId;
import org.affianca.api.Secrecy;
import org.affianca.api.time.Validity;

/**
 * A tie between two persons: {@code one} is the {@code role} of {@code other}.
 *
 * @param role a code of the list of the kind ({@link TieKind#roles})
 * @param decree given with a guardianship, absent else
 * @param note at most 2000 characters, may be empty
 */
public record TieData(
        PersonId one,
        PersonId other,
        TieKind kind,
        String role,
        Validity validity,
        Optional<Decree> decree,
        Evidence evidence,
        Secrecy secrecy,
        String note) {}
