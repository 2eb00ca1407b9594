package org.affianca.api.place;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Code;
import org.affianca.api.PersonId;
import org.affianca.api.money.Money;

/**
 * Days of a month that cost the same.
 *
 * @param until the last of them
 * @param daily empty when no fee is known for them
 * @param absence why away, when away
 * @param percent of the fee that is paid, rounded half up to the cent for each day
 */
public record StayCharge(
        StayId stay,
        PersonId personId,
        String place,
        LocalDate from,
        LocalDate until,
        int days,
        Optional<Money> daily,
        Optional<Code> absence,
        int percent,
        Money amount) {}
