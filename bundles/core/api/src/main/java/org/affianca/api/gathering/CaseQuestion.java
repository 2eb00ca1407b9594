package org.affianca.api.gathering;

import org.affianca.api.CaseId;

/** A case a worker brings to a gathering: the question, 1 to 4000 characters, without names. */
public record CaseQuestion(CaseId caseId, String question) {}
