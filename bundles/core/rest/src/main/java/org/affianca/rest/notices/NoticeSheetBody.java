package org.affianca.rest.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.casefile.CaseMember;
import org.affianca.api.notice.NoticeGiven;
import org.affianca.api.notice.NoticeSheet;
import org.affianca.rest.answer.Versioned;
import org.affianca.rest.cases.UnitNames;

/** What the printed notice says and to whom it was given; {@code version} is that of the case. */
public record NoticeSheetBody(
        CaseId caseId,
        int version,
        String caseNumber,
        String unitLabel,
        String manager,
        int episode,
        Optional<LocalDate> chargedOn,
        String takingCharge,
        String legalBasis,
        NoticeTextBody text,
        List<CaseMember> members,
        List<NoticeGiven> given,
        boolean due,
        boolean mayWrite)
        implements Versioned {
    static NoticeSheetBody of(NoticeSheet sheet, UnitNames units) {
        CaseFile file = sheet.file();
        return new NoticeSheetBody(
                file.id(),
                file.version(),
                file.number(),
                units.of(file.unit()),
                file.manager(),
                file.episode(),
                sheet.episode().chargedOn(),
                sheet.episode().takingCharge(),
                sheet.episode().legalBasis(),
                NoticeTextBody.of(sheet.text()),
                file.members(),
                sheet.given(),
                sheet.due(),
                file.mayWrite());
    }
}
