package org.affianca.api.merge;

import org.affianca.api.PersonId;

/**
 * Two records of one person that shall be one.
 *
 * @param survivor whose record goes on
 * @param survivorVersion as it was read
 * @param absorbed whose record stays as it is, out of sight; reading its id leads to the survivor
 * @param absorbedVersion as it was read
 * @param reason 1 to 2000 characters: why this is one person
 * @param bothCases whether both may go on where each has an open case of its own; refused otherwise
 */
public record MergeData(
        PersonId survivor,
        int survivorVersion,
        PersonId absorbed,
        int absorbedVersion,
        String reason,
        boolean bothCases) {}
