package org.affianca.engine.start;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.FacilityId;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.time.Period;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Direction;
import org.affianca.api.work.Particulars;

/** What begins an invented work of a kind. */
record InventedBeginning(
        Kind kind,
        LocalDate asked,
        LocalDate start,
        LocalDate end,
        int nth,
        List<FacilityId> houses,
        Optional<String> instrument) {
    Beginning beginning() {
        return Beginning.on(Period.of(start, end)).with(particulars());
    }

    private Particulars particulars() {
        return switch (kind) {
            case APPLICATION -> Particulars.received(asked);
            case ASSESSMENT -> instrument.map(Particulars::scoredWith).orElse(Particulars.NONE);
            case PLAN -> Particulars.NONE;
            case MEASURE -> Particulars.providedBy("Cooperativa Esempio");
            case PLACEMENT -> Particulars.placedIn(houses.get(nth % houses.size()));
            case GRANT ->
                Particulars.paying(
                        Money.euro(100L + 50L * nth), nth % 2 == 0 ? Rhythm.ONCE : Rhythm.MONTHLY, Optional.empty());
            case ORDER ->
                Particulars.orderedBy(
                        "Tribunale di Esempio", "R.G. " + (100 + nth) + "/" + asked.getYear(), Optional.of(asked));
            case REFERRAL -> Particulars.handedOver(Direction.OUT, "Ente di Prova");
        };
    }
}
