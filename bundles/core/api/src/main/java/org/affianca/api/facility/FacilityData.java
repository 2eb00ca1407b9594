package org.affianca.api.facility;

import org.affianca.api.Code;
import org.affianca.api.person.Address;

/**
 * What is known of a facility.
 *
 * @param name 1 to 200 characters
 * @param body who runs it, at most 200 characters; empty when the office itself does
 * @param type a code of the list {@code facility-type}
 * @param secret whether its address must not be known, as that of a shelter for women who fled
 */
public record FacilityData(String name, String body, Code type, Address address, boolean secret) {}
