package org.affianca.api.person;

import org.affianca.api.PersonId;
import org.affianca.api.time.Period;

/**
 * One member: {@code relationship} is a code of the ANPR list (1 holder, 2 spouse, 3 child ...; dossier B.0);
 * {@code label} is surname and name for the screen, empty on input and for a person the actor may not see.
 */
public record HouseholdMember(PersonId person, String label, String relationship, Period membership) {}
