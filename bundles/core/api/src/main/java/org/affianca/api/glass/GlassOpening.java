package org.affianca.api.glass;

import java.util.Optional;
import org.affianca.api.PersonId;

/**
 * Which case is opened, why, and for how long: by its number, or by a person who is seen and has a case that is not.
 *
 * @param number of the case; empty when a person is named
 * @param reason an entry of the code list {@code glass-reason}
 * @param words the reason in one's own words; always asked for
 * @param minutes from 15 to 240; empty means 60
 */
public record GlassOpening(
        String number, Optional<PersonId> person, String reason, String words, Optional<Integer> minutes) {}
