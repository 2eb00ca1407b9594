package org.affianca.engine.start;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.money.Money;
import org.affianca.api.money.Rhythm;
import org.affianca.api.time.Period;
import org.affianca.api.work.Beginning;
import org.affianca.api.work.Goal;

/** What begins an invented work of a kind. */
record InventedBeginning(Kind kind, LocalDate asked, LocalDate start, LocalDate end, int nth) {
    Beginning beginning() {
        return new Beginning(
                Period.of(start, end),
                Optional.empty(),
                Optional.empty(),
                only(Kind.APPLICATION, asked),
                kind == Kind.PLAN
                        ? "Ritrovare un equilibrio nella vita di ogni giorno, con il sostegno del servizio."
                        : "",
                kind == Kind.PLAN ? goals() : List.of(),
                kind == Kind.MEASURE ? "Cooperativa Esempio" : "",
                only(Kind.GRANT, Money.euro(100L + 50L * nth)),
                only(Kind.GRANT, nth % 2 == 0 ? Rhythm.ONCE : Rhythm.MONTHLY),
                Optional.empty());
    }

    private <T> Optional<T> only(Kind mine, T value) {
        return kind == mine ? Optional.of(value) : Optional.empty();
    }

    private static List<Goal> goals() {
        return List.of(
                new Goal("Tenere in ordine le spese di casa", "short", "la persona", 0),
                new Goal("Ritrovare un'occupazione stabile", "medium", "la persona con il servizio", 0));
    }
}
