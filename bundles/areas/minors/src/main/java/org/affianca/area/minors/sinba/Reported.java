package org.affianca.area.minors.sinba;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.returns.Attributes;
import org.affianca.api.work.WorkSheet;

/** How the child came to be known: source and day of the report, and whether a court was told. */
final class Reported {
    private final Optional<WorkSheet> report;

    Reported(WorksOfChild told) {
        this.report = told.newest("minors.child-report");
    }

    void tell(Attributes row) {
        row.month("DataPrimaSegnalazione", detail("firstReportedOn").map(LocalDate::parse))
                .code("FonteSegnalazione", detail("source"))
                .code("ValutazioneMinore", detail("childNeed"))
                .code("ValutazioneFamigliaMinore", detail("familyNeed"));
        if (report.isPresent()) {
            row.claim("MinoreStranieroNoAcc", is("unaccompanied"))
                    .claim("SegnalazioneAutoritaGiudiziaria", is("reportedToCourt"))
                    .month(
                            "DataSegnalazioneAutoritaGiudiziaria",
                            detail("reportedToCourtOn").map(LocalDate::parse));
        }
    }

    private boolean is(String name) {
        return detail(name).filter("true"::equals).isPresent();
    }

    private Optional<String> detail(String name) {
        return report.flatMap(sheet -> WorksOfChild.detail(sheet, name));
    }
}
