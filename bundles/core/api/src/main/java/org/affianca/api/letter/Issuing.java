package org.affianca.api.letter;

import java.time.LocalDate;

/**
 * With what a letter is issued.
 *
 * @param on not in the future
 * @param signer who signs, 1 to 200 characters
 * @param protocol its number in the body's register, at most 60 characters; may be empty
 */
public record Issuing(LocalDate on, String signer, String protocol) {}
