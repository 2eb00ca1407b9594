package org.affianca.area.minors.mandate;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/**
 * What the entrustment of a child to the social service records beyond the order (L. 184/1983, art. 5-bis). Which acts are
 * whose stands in the powers of the order.
 *
 * @param months as the court set them
 * @param reportEveryMonths as the court set them
 */
@Details("minors.entrustment")
public record Entrustment(
        PersonId child,
        @CodeList("sinba-place-of-life") String livesWith,
        @Between(least = 1, most = 60) int months,
        @Between(least = 1, most = 24) int reportEveryMonths,
        @Length(2000) String tasks,
        @Length(120) Optional<String> responsible,
        Optional<LocalDate> communicatedOn,
        @CodeList("sinba-responsibility") Optional<String> responsibility,
        @CodeList("contacts-regime") Optional<String> contacts) {}
