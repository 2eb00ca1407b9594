package org.affianca.rest.places;

import java.util.List;
import org.affianca.api.place.CostSharing;

/** All that is agreed on who bears the fee. */
public record Sharings(List<CostSharing> sharings) {}
