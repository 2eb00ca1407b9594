package org.affianca.api.letter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * With what a letter is issued.
 *
 * @param on not in the future
 * @param signer who signs, 1 to 200 characters
 * @param protocol its number in the body's register, at most 60 characters; may be empty
 * @param way how it reaches whom it is for; absent counts as {@link LetterWay#SENT}, which nobody may do to a person with
 *     an unsafe contact (dossier D16)
 */
public record Issuing(LocalDate on, String signer, String protocol, Optional<LetterWay> way) {
    public boolean sent() {
        return way.orElse(LetterWay.SENT) == LetterWay.SENT;
    }

    /** Whether the person it speaks of gets it, and not another office. */
    public boolean toThePerson() {
        return way.orElse(LetterWay.SENT) != LetterWay.TO_OTHERS;
    }
}
