package org.affianca.api.assessment;

import java.util.Optional;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Reads assessments, also those whose area is not installed any more; what the actor may not see is absent. */
@ProviderType
public interface Assessments {
    /** The assessment of a work; empty when the work is not seen or nobody has begun it. */
    Optional<Questionnaire> find(WorkId work);

    /**
     * Both sheets side by side.
     *
     * @throws org.affianca.api.problem.Refused while one of them is not complete
     */
    Optional<Reconciliation> reconciliation(WorkId work);

    /** All of a person, the latest first. */
    Page<AssessmentSummary> ofPerson(PersonId person, Paging paging);

    /** The last twenty-four complete ones with one instrument. */
    Comparison compare(PersonId person, String instrument);
}
