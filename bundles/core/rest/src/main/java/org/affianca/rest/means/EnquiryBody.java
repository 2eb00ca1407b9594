package org.affianca.rest.means;

import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.WorkId;
import org.affianca.api.means.Enquiry;
import org.affianca.rest.answer.Versioned;
import org.affianca.rest.call.Call;
import org.affianca.rest.catalogue.Labels;
import org.affianca.rest.catalogue.Reason;

/** Asking INPS for a work, as read: what it carries, what it lacks, what was answered. */
public record EnquiryBody(
        WorkId work,
        CaseId caseId,
        int version,
        PersonId person,
        String protocol,
        String benefit,
        List<Reason> lacking,
        List<MeansTestBody> answers,
        boolean mayWrite)
        implements Versioned {
    static EnquiryBody of(Enquiry enquiry, Labels labels) {
        return new EnquiryBody(
                enquiry.work(),
                enquiry.caseId(),
                enquiry.version(),
                enquiry.person(),
                enquiry.data().protocol(),
                enquiry.data().benefit(),
                labels.reasons(Call.CORE, enquiry.lacking()),
                enquiry.answers().stream().map(MeansTestBody::of).toList(),
                enquiry.mayWrite());
    }
}
