package org.affianca.api.report;

import org.affianca.api.ReportId;
import org.osgi.annotation.versioning.ProviderType;

/** Receives reports and takes them on their way; a move the state does not allow is refused with those it does. */
@ProviderType
public interface ReportDesk {
    Report receive(ReportData data, Reporter reporter);

    /** Puts right what was recorded, for instance when somebody described has been registered. */
    Report correct(ReportId id, int version, ReportData data);

    /** Puts right who reported; who may not know the reporter may not do this either. */
    Report identify(ReportId id, int version, Reporter reporter);

    Report screen(ReportId id, int version, Screening screening);

    Report assign(ReportId id, int version, Assignment assignment);

    /** Opens a case for the known persons, or joins the report to an open one. */
    Report link(ReportId id, int version, CaseLink link);

    /** Takes a decision back: the report is to be screened again. */
    Report reopen(ReportId id, int version, String why);

    Report answer(ReportId id, int version, Reply reply);
}
