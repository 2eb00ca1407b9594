package org.affianca.area.minors.placement;

import java.time.LocalDate;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;

/** Which body answers for a placed child, and who pays whom. */
@Details("minors.duty-of-care")
public record DutyOfCare(
        String competentBody,
        LocalDate competentSince,
        boolean residenceChecked,
        @CodeList("care-cost-payer") String paidBy,
        String paidTo,
        String mandate) {}
