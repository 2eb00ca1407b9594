package org.affianca.api.place;

import java.time.YearMonth;
import java.util.List;
import org.affianca.api.WorkId;
import org.affianca.api.money.Money;

/**
 * A month of a placement: nights, what they cost and who bears it. The shares make up the fee to the cent.
 *
 * @param nights passed there, without those away
 * @param shares empty while no sharing is agreed for the month
 */
public record StayMonth(
        WorkId work, YearMonth month, int nights, List<StayCharge> charges, Money fee, List<ShareDue> shares) {
    public StayMonth {
        charges = List.copyOf(charges);
        shares = List.copyOf(shares);
    }
}
