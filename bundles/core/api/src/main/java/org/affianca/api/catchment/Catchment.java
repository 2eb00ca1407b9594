package org.affianca.api.catchment;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;

/**
 * A street, or some numbers of it, that a unit serves for a time.
 *
 * @param street 1 to 200 characters
 * @param municipality empty where only one is served
 * @param first the lowest number; absent with {@code last} for the whole street
 * @param worker the reference worker named to who lives there
 */
public record Catchment(
        String street,
        String municipality,
        Optional<Integer> first,
        Optional<Integer> last,
        Side side,
        UnitId unit,
        Optional<UserId> worker,
        LocalDate from,
        Optional<LocalDate> until) {}
