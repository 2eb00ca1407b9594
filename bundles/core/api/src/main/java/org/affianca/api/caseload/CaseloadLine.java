package org.affianca.api.caseload;

/**
 * How much somebody or something carries.
 *
 * @param key of the worker or unit as a number, of an area its id
 * @param label of the worker's account; empty for a unit or an area
 * @param cases open cases
 * @param managed of them, those one is the manager of; for a unit or area the same as {@code cases}
 * @param works open works in them
 * @param late unmet deadlines of these works whose day is past
 */
public record CaseloadLine(String key, String label, int cases, int managed, int works, int late) {}
