package org.affianca.area.minors.sinba;

import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.returns.Attributes;
import org.affianca.api.work.WorkSheet;

/** Foster care and placement in a facility: form, kind, length, and how they ended. */
final class Placed {
    private final Optional<WorkSheet> foster;
    private final Optional<WorkSheet> facility;

    Placed(WorksOfChild told) {
        this.foster = told.newest("minors.foster-care");
        this.facility = told.newest("minors.residential-placement");
    }

    void tell(Attributes row) {
        row.code("FormaInterventoAffido", detail(foster, "form"))
                .code("TipoInterventoAffido", detail(foster, "kinship"))
                .code("DurataAffido", detail(foster, "duration"))
                .code("CarattereAffido", detail(foster, "nature"))
                .code("EsitoAffido", outcome(foster))
                .code("FormaInserimentoResidenziale", detail(facility, "form"))
                .code("CarattereInserimentoResidenziale", detail(facility, "nature"))
                .code("TipoInserimentoResidenziale", detail(facility, "presence"))
                .code("EsitoInserimentoStruttura", outcome(facility));
    }

    private static Optional<String> detail(Optional<WorkSheet> work, String name) {
        return work.flatMap(sheet -> WorksOfChild.detail(sheet, name));
    }

    /** Their endings carry SINBA's own numbers; a proposal that came to nothing does not. */
    private static Optional<String> outcome(Optional<WorkSheet> work) {
        return work.flatMap(sheet -> sheet.work().common().outcome())
                .map(Code::value)
                .filter(code -> code.matches("[1-9]"));
    }
}
