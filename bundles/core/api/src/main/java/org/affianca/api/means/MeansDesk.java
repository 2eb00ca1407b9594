package org.affianca.api.means;

import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.osgi.annotation.versioning.ProviderType;

/** Enters means tests, and asks for them. Each act is one transaction and leaves an event in the log. */
@ProviderType
public interface MeansDesk {
    /** Enters what was shown or stated. */
    MeansTest enter(PersonId person, MeansTestData data);

    /** One that was wrong counts no more; {@code because} 1 to 1000 characters. */
    MeansTest withdraw(MeansTestId id, int version, String because);

    /** Writes down what must be there before INPS may be asked. */
    Enquiry prepare(WorkId id, int version, EnquiryData data);

    /** Keeps what INPS answered; refused while anything is lacking. */
    MeansTest answer(WorkId id, int version, MeansTestData data);
}
