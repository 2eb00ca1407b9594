package org.affianca.engine.details.two;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.area.Between;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;
import org.affianca.api.time.Period;

/** The record of version 2: it no longer has a tool. */
@Details("garden.plot")
public record Plot(
        @Length(20) String name,
        @Between(least = 1, most = 9) int spades,
        Optional<BigDecimal> surface,
        boolean fenced,
        Optional<LocalDate> sownOn,
        Optional<Period> season,
        @Between(least = 0, most = 500) Optional<Money> rent,
        Optional<Soil> soil,
        Optional<PersonId> neighbour,
        Optional<String> noteToSelf) {
    /** What it is dug in. */
    public enum Soil {
        CLAY,
        SAND
    }
}
