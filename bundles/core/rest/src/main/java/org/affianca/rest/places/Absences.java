package org.affianca.rest.places;

import java.util.List;
import org.affianca.api.place.StayAbsence;

/** All days away of a stay. */
public record Absences(List<StayAbsence> absences) {}
