package org.affianca.api.area;

import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What an area holds about a person in tables of its own making, for a copy of the person's file; a component of the area.
 * What stands in details records core tells by itself. Names, places and who reported are struck out afterwards.
 */
@ConsumerType
@FunctionalInterface
public interface PersonalData {
    /** Tells what belongs to this case. */
    void tell(PersonId who, CaseId in, Teller out);
}
