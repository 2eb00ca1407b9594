package org.affianca.api.means;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;

/**
 * A means test as it is entered.
 *
 * @param source code of list {@code isee-source}; who answers an enquiry need not say it
 * @param validUntil absent = as the rule for its type says
 * @param members who else is in the household of the declaration, at most 20
 */
public record MeansTestData(
        IseeFigures indicator,
        IseeDeclaration declaration,
        String source,
        Optional<LocalDate> validUntil,
        List<PersonId> members) {
    public MeansTestData {
        members = List.copyOf(members);
    }
}
