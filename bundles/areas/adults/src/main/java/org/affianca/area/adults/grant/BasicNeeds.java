package org.affianca.area.adults.grant;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** What a small grant for things nobody can do without records: what for, and the receipts that settle it. */
@Details("adults.basic-needs")
public record BasicNeeds(
        @CodeList("basic-need") String what,
        @Length(1000) Optional<String> purpose,
        Optional<LocalDate> receiptsOn,
        Optional<Money> receiptsAmount) {}
