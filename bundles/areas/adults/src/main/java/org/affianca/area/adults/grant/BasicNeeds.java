package org.affianca.area.adults.grant;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Reasons;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;
import org.affianca.area.adults.Papers;

/** What a small grant for things nobody can do without records: what for, and the receipts that settle it. */
@Details("adults.basic-needs")
public record BasicNeeds(
        @CodeList("basic-need") String what,
        @Length(1000) Optional<String> purpose,
        Optional<LocalDate> receiptsOn,
        Optional<Money> receiptsAmount)
        implements Papers {
    @Override
    public Reasons lacking(String step, LocalDate on) {
        return switch (step) {
            case "SETTLED" ->
                new Reasons()
                        .when(receiptsOn.isEmpty(), Because.of("receipts-without-day"))
                        .when(receiptsAmount.isEmpty(), Because.of("receipts-without-amount"));
            default -> new Reasons();
        };
    }
}
