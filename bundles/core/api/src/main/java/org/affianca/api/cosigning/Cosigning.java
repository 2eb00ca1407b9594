package org.affianca.api.cosigning;

import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.Page;
import org.affianca.api.Paging;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Drafts of students. A student is who stands as {@code student} in an undertaking that runs; who stands there as
 * {@code tutor} and may write to the case co-signs. A draft is seen by these two, and only while they see the case.
 */
@ProviderType
public interface Cosigning {
    /** The undertakings in which the actor is a student today and has a tutor. */
    List<Long> placements();

    /** @throws org.affianca.api.problem.Forbidden for who is no student today */
    StudentDraft write(CaseId id, StudentDraftData data);

    /** Writes it anew and hands it to the tutor again. */
    StudentDraft change(long draft, int version, StudentDraftData data);

    /** The tutor puts it into the diary under the tutor's own responsibility. */
    StudentDraft cosign(long draft, int version);

    /** Back to the student, with 1 to 2000 characters why. */
    StudentDraft returned(long draft, int version, String words);

    List<StudentDraft> ofCase(CaseId id);

    /** What waits for the actor: returned drafts of one's own, submitted ones of one's students; oldest first. */
    Page<StudentDraft> waiting(Paging paging);
}
