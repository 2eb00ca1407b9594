package org.affianca.api.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happened when they met.
 *
 * @param present numbers of the seats that were taken
 * @param conclusion absent when the meeting could not decide
 * @param minutes 1 to 20000 characters
 */
public record Session(
        LocalDate on,
        List<Integer> present,
        List<Instrument> instruments,
        List<Dissent> dissents,
        Optional<Conclusion> conclusion,
        String minutes) {
    public Session {
        present = List.copyOf(present);
        instruments = List.copyOf(instruments);
        dissents = List.copyOf(dissents);
    }
}
