package org.affianca.api.means;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.time.Period;

/**
 * A means test as it is kept: it never changes, one that was wrong is withdrawn.
 *
 * @param members the household, the person first
 * @param asked absent for what was not asked of INPS
 * @param withdrawnBecause empty while it stands
 * @param by label of staff
 */
public record MeansTest(
        MeansTestId id,
        int version,
        PersonId person,
        IseeFigures indicator,
        IseeDeclaration declaration,
        String source,
        Period validity,
        List<MeansMember> members,
        Optional<AskedFor> asked,
        String withdrawnBecause,
        Instant at,
        String by) {
    /** What a person only says of herself gives no right. */
    public static final String STATED = "stated";

    /** What INPS answered to an enquiry. */
    public static final String ENQUIRY = "enquiry";

    public MeansTest {
        members = List.copyOf(members);
    }
}
