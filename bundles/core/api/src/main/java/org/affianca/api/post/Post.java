package org.affianca.api.post;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;

/**
 * A place of work in a unit for a time.
 *
 * @param profession a code of list {@code profession}
 * @param share of full time in hundredths, 1 to 100
 * @param register number in the professional register, may be empty
 * @param substitute who stands in
 */
public record Post(
        UserId staff,
        String profession,
        UnitId unit,
        int share,
        String register,
        Optional<UserId> substitute,
        LocalDate from,
        Optional<LocalDate> until) {}
