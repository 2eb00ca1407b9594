package org.affianca.area.adults.grant;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** What money at once from the petty cash records: why it cannot wait, the receipt, and the act that puts it right. */
@Details("adults.urgent-advance")
public record UrgentAdvance(
        @CodeList("aid-cause") String cause,
        @Length(500) String because,
        @Length(120) String cashDesk,
        @Length(60) Optional<String> receipt,
        Optional<String> act,
        Optional<LocalDate> actOn) {}
