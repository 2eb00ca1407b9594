package org.affianca.api.caseload;

import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.problem.Flaw;

/**
 * One case of a caseload that changes hands: before, what would go with it; after, what went.
 *
 * @param holder surname and name; empty when the person is not seen
 * @param role of the worker who gives, in the case's team
 * @param tasks open tasks and {@code appointments} to come that go with the case
 * @param done whether it was handed on; in a preview always false
 * @param flaws what stands against it; empty when nothing does
 */
public record HandOnRow(
        CaseId caseId,
        String number,
        String holder,
        String role,
        int tasks,
        int appointments,
        boolean done,
        List<Flaw> flaws) {
    public HandOnRow {
        flaws = List.copyOf(flaws);
    }
}
