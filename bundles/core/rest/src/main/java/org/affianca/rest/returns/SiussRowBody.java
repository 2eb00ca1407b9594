package org.affianca.rest.returns;

import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.returns.ReturnValue;
import org.affianca.api.returns.SiussPlace;
import org.affianca.api.returns.SiussRow;

/** A row of SIUSS; it can be sent when it has no gaps. */
public record SiussRowBody(
        WorkId work,
        CaseId caseId,
        String caseNumber,
        String unit,
        ServiceCode service,
        String serviceLabel,
        PersonId person,
        String personLabel,
        List<ReturnValue> items,
        List<RowGap> gaps) {
    /** What the row lacks, in a sentence, and at which of its records that is mended. */
    public record RowGap(SiussPlace where, String code, String detail) {}

    static SiussRowBody of(SiussRow row, String serviceLabel, List<RowGap> gaps) {
        return new SiussRowBody(
                row.work(),
                row.caseId(),
                row.caseNumber(),
                row.unit(),
                row.service(),
                serviceLabel,
                row.person(),
                row.personLabel(),
                row.items(),
                gaps);
    }
}
