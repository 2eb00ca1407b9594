package org.affianca.area.minors;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.affianca.api.person.PersonData;

/** How old somebody is, where that is known. */
public final class Age {
    private static final int MAJORITY = 18;

    private Age() {}

    public static Optional<Integer> of(PersonData person, LocalDate on) {
        return person.birthDate().map(born -> Period.between(born, on).getYears());
    }

    /** Whether the person is a minor of at least so many years. */
    public static boolean isChildOf(PersonData person, int years, LocalDate on) {
        return of(person, on).filter(age -> age >= years && age < MAJORITY).isPresent();
    }
}
