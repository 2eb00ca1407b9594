package org.affianca.rest.circumstances;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.Evidence;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.circumstance.CircumstanceData;
import org.affianca.rest.answer.Periods;

/** A circumstance as it is sent; its type does not change when it is corrected. */
public record CircumstanceAsked(
        ServiceCode type,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Evidence> evidence,
        Optional<Secrecy> secrecy,
        Map<String, Object> details) {
    CircumstanceData toData() {
        return new CircumstanceData(
                Periods.of(from, until, "/until"), evidence.orElse(Evidence.NONE), secrecy, details);
    }
}
