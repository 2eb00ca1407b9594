package org.affianca.api.means;

import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;

/**
 * Asking INPS for the means test of the holder of a case, for one of its works.
 *
 * @param version 0 while nobody has written it
 * @param lacking what must be there before INPS may be asked
 * @param answers what INPS answered for this work, the newest first
 */
public record Enquiry(
        WorkId work,
        CaseId caseId,
        int version,
        PersonId person,
        EnquiryData data,
        List<Because> lacking,
        List<MeansTest> answers,
        boolean mayWrite) {
    public Enquiry {
        lacking = List.copyOf(lacking);
        answers = List.copyOf(answers);
    }
}
