package org.affianca.api.place;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.money.Money;

/**
 * What a day on a place of a section costs from a day on.
 *
 * @param daily 0 to 10,000 euro
 * @param lastDay whether the day of leaving is paid too; nights alone count otherwise
 * @param absences for the days away; a reason without a rule pays in full
 */
public record DailyFee(LocalDate from, Money daily, boolean lastDay, List<AbsenceRule> absences) {
    public DailyFee {
        absences = List.copyOf(absences);
    }
}
