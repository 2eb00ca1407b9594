package org.affianca.api.casefile;

import org.affianca.api.CaseId;

/**
 * An open case of somebody who was found.
 *
 * @param holder whether that person heads it
 * @param mayWrite whether the actor may write to it
 */
public record KnownCase(CaseId id, String number, boolean holder, boolean mayWrite) {}
