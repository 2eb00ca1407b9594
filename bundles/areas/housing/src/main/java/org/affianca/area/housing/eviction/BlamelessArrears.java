package org.affianca.area.housing.eviction;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/**
 * What a request for blameless arrears states: why the rent could not be paid, in a cause of the ministerial list, and the
 * notice of eviction, without which there is no request (D.M. 14-5-2014, artt. 2-3).
 *
 * @param contract where and under which number the tenancy is registered
 * @param evictionNotifiedOn when the notice with the summons for validation was served
 */
@Details("housing.blameless-arrears")
public record BlamelessArrears(
        @CodeList("arrears-cause") String cause,
        LocalDate causeOn,
        String landlord,
        @Length(120) String contract,
        @Between(least = 1, most = 10_000) Money monthlyRent,
        @Between(least = 0, most = 100) int residentYears,
        @Between(least = 1, most = 200_000) Money arrears,
        @Between(least = 1, most = 240) int arrearsMonths,
        LocalDate evictionNotifiedOn,
        @Length(60) Optional<String> proceeding,
        @Between(least = 0, most = 1_000_000) Money ise,
        @Between(least = 0, most = 1_000_000) Money isee,
        @CodeList("arrears-use") String purpose,
        @Between(least = 1, most = 200_000) Money amountAsked,
        Optional<LocalDate> agreedOn,
        @Length(2000) Optional<String> agreement) {}
