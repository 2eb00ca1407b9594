package org.affianca.area.adults.association;

import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;
import org.affianca.api.time.Period;

/** What a reimbursement to an association records: by which agreement, and the nights it took the person in. */
@Details("adults.association-reimbursement")
public record AssociationReimbursement(
        String association,
        Optional<String> agreement,
        @Length(60) Optional<String> invoice,
        Period stay,
        @Between(least = 0, most = 366) int nights,
        @Between(least = 0, most = 500) Money perNight,
        @Length(500) Optional<String> goods) {}
