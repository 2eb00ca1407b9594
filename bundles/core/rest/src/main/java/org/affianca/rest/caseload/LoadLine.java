package org.affianca.rest.caseload;

import org.affianca.api.Tally;
import org.affianca.api.caseload.CaseloadLine;

/** How much a worker, a unit or an area carries, with its label. */
public record LoadLine(String key, String label, Tally cases, Tally managed, Tally works, Tally late) {
    static LoadLine of(CaseloadLine line, String label) {
        return new LoadLine(line.key(), label, line.cases(), line.managed(), line.works(), line.late());
    }
}
