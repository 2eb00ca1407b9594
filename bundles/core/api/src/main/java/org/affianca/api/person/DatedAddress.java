package org.affianca.api.person;

import org.affianca.api.time.Validity;

/**
 * An address of a person and when it holds.
 *
 * @param secret a protected place: shown to nobody but the team of an open case, in no list, letter or export (D16)
 * @param note whose name is on the bell, which floor, who takes letters; at most 200 characters
 */
public record DatedAddress(AddressKind kind, Address address, Validity validity, boolean secret, String note) {}
