package org.affianca.api.work;

import java.util.List;
import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.Code;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;
import org.affianca.api.catalogue.Stage;
import org.affianca.api.time.Deadline;
import org.affianca.api.time.Period;

/** What all kinds of work share. {@code step} is the area's word; {@code under} is the plan or measure it belongs to. */
public record Common(
        WorkId id,
        int version,
        CaseId caseId,
        ServiceCode service,
        Period period,
        Stage stage,
        String step,
        Optional<Code> outcome,
        Optional<WorkId> under,
        Secrecy secrecy,
        List<Deadline> deadlines) {
    public Common {
        deadlines = List.copyOf(deadlines);
    }
}
