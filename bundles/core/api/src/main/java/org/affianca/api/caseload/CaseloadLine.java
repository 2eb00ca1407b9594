package org.affianca.api.caseload;

import org.affianca.api.Tally;

/**
 * How much somebody or something carries. Whoever coordinates units without being in them is told no count below five of
 * these.
 *
 * @param key of the worker or unit as a number, of an area its id
 * @param label of the worker's account; empty for a unit or an area
 * @param cases open cases
 * @param managed of them, those one is the manager of; for a unit or area the same as {@code cases}
 * @param works open works in them
 * @param late unmet deadlines of these works whose day is past
 */
public record CaseloadLine(String key, String label, Tally cases, Tally managed, Tally works, Tally late) {
    /** Together with what is counted in another unit. */
    public CaseloadLine plus(CaseloadLine other) {
        return new CaseloadLine(
                key,
                label,
                cases.plus(other.cases),
                managed.plus(other.managed),
                works.plus(other.works),
                late.plus(other.late));
    }
}
