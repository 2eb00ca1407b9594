package org.affianca.area.adults.inclusion;

import org.affianca.api.PersonId;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;

/** Which member of a household comes back to the service every ninety days, and why that member cannot be activated. */
@Details("adults.periodic-presentation")
public record PeriodicPresentation(
        PersonId member, @CodeList("member-position") String standing) {}
