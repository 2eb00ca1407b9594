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
import org.affianca.api.work.Goal;
import org.affianca.api.work.Particulars;

/** What begins an invented work of a kind. */
record InventedBeginning(Kind kind, LocalDate asked, LocalDate start, LocalDate end, int nth, List<FacilityId> houses) {
    Beginning beginning() {
        Beginning plain = Beginning.on(Period.of(start, end)).with(particulars());
        return kind == Kind.PLAN
                ? plain.aiming(
                        "Ritrovare un equilibrio nella vita di ogni giorno, con il sostegno del servizio.", goals())
                : plain;
    }

    private Particulars particulars() {
        return switch (kind) {
            case APPLICATION -> Particulars.received(asked);
            case ASSESSMENT, PLAN -> Particulars.NONE;
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

    private static List<Goal> goals() {
        return List.of(
                new Goal("Tenere in ordine le spese di casa", "short", "la persona", 0),
                new Goal("Ritrovare un'occupazione stabile", "medium", "la persona con il servizio", 0));
    }
}
