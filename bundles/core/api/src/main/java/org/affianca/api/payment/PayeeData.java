package org.affianca.api.payment;

import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.PersonId;

/**
 * What is known of a payee.
 *
 * @param type a code of the list {@code payee-type}
 * @param name as the bank shall read it, 1 to 70 characters
 * @param person whom of the register it is, if anybody
 * @param taxCode fiscal code or VAT number, at most 16 characters; may be empty
 * @param iban empty until it is known; nothing is paid by bank before
 * @param active false when it is not paid any more
 */
public record PayeeData(
        Code type, String name, Optional<PersonId> person, String taxCode, String iban, boolean active) {}
