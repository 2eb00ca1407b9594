package org.affianca.testing.contract.summer.camp;

import org.affianca.api.CaseId;
import org.affianca.api.event.CaseEvent;

public record CampVisited(CaseId caseId) implements CaseEvent {}
