package org.affianca.api.work;

import java.util.Optional;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Stage;

/** Which works: of a case, of a person, of a service or area, in a stage, or of cases where the actor is in the team. */
public record WorkFilter(
        Optional<CaseId> caseId,
        Optional<PersonId> person,
        Optional<ServiceCode> service,
        Optional<String> area,
        Optional<Stage> stage,
        boolean mine) {
    public static WorkFilter ofCase(CaseId id) {
        return new WorkFilter(
                Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
