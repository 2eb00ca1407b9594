package org.affianca.area.adults.grant;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.Reasons;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.area.adults.Papers;

/** What money at once from the petty cash records: why it cannot wait, the receipt, and the act that puts it right. */
@Details("adults.urgent-advance")
public record UrgentAdvance(
        @CodeList("aid-cause") String cause,
        @Length(500) String because,
        @Length(120) String cashDesk,
        @Length(60) Optional<String> receipt,
        Optional<String> act,
        Optional<LocalDate> actOn)
        implements Papers {
    @Override
    public Reasons lacking(String step, LocalDate on) {
        return switch (step) {
            case "HANDED" -> new Reasons().when(receipt.isEmpty(), Because.of("cash-without-receipt"));
            case "REGULARISED" ->
                new Reasons()
                        .when(act.isEmpty(), Because.of("advance-without-act"))
                        .when(actOn.isEmpty(), Because.of("advance-without-day-of-act"));
            default -> new Reasons();
        };
    }
}
