package org.affianca.engine.means;

import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.casefile.CaseState;
import org.affianca.api.means.EnquiryData;

/** A work with its enquiry, version 0 where nobody has written one, and with the holder of its case. */
record EnquiryRow(
        WorkId id,
        CaseId caseId,
        ServiceCode service,
        PersonId holderId,
        boolean identified,
        CaseState caseState,
        boolean writable,
        int version,
        String protocol,
        String benefit) {
    EnquiryData data() {
        return new EnquiryData(protocol, benefit);
    }
}
