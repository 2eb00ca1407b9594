package org.affianca.api.order;

import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.time.Period;

/**
 * Who may sign what for whom, as an order says.
 *
 * @param act code of list {@code power-act}
 * @param subject for whom
 * @param holder code of list {@code power-holder}
 * @param person the holder, if a person of the register
 * @param name the holder's name, at most 200 characters, may be empty
 */
public record Power(
        String act,
        PersonId subject,
        String holder,
        Optional<PersonId> person,
        String name,
        Manner manner,
        Period period) {
    /** How the holder signs. */
    public enum Manner {
        ALONE,
        /** Only together with the others who may. */
        JOINTLY,
        /** After the authority has agreed. */
        WITH_CONSENT,
        /** Not any more. */
        EXCLUDED
    }
}
