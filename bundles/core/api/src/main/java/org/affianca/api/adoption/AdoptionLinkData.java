package org.affianca.api.adoption;

import org.affianca.api.PersonId;

/**
 * The record from before the adoption, the one with the new name and fiscal code, and the decree.
 *
 * @param adopted must be sealed
 */
public record AdoptionLinkData(PersonId former, PersonId adopted, String decree) {}
