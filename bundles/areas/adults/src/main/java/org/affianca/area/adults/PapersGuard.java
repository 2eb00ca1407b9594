package org.affianca.area.adults;

import org.affianca.api.Verdict;
import org.affianca.api.area.ForService;
import org.affianca.api.area.Guard;
import org.affianca.api.area.WorkFile;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.service.component.annotations.Component;

/** No step without its papers: receipts, acts, agreements, the verdict of the team. */
@Component
@ForService(
        service = {
            "adults.basic-needs",
            "adults.interest-free-loan",
            "adults.inclusion-path-request",
            "adults.pauper-funeral",
            "adults.travel-ticket",
            "adults.urgent-advance"
        })
public final class PapersGuard implements Guard {
    @Override
    public Verdict allows(WorkFile file, Step to, Decision by) {
        return ((Papers) file.details().orElseThrow())
                .lacking(to.name(), by.on())
                .verdict();
    }
}
