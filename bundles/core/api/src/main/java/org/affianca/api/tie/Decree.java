package org.affianca.api.tie;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The court's decision a guardianship rests on.
 *
 * @param court 1 to 200 characters
 * @param number of the decree or of the register; may be empty
 * @param powers a code of the list {@code guardian-powers}
 * @param acts the acts the decree names, in words; at most 2000 characters, may be empty
 * @param accountDue when the next account is due to the court
 */
public record Decree(
        String court,
        String number,
        Optional<LocalDate> on,
        String powers,
        String acts,
        Optional<LocalDate> accountDue) {}
