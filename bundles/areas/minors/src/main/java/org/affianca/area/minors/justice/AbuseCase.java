package org.affianca.area.minors.justice;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.area.Protected;

/** What the abuse team records: what is suspected, what the child disclosed (sealed), and who takes the family over. */
@Details("minors.abuse-case")
public record AbuseCase(
        PersonId child,
        @CodeList("suspicion") String suspicion,
        @Length(120) Optional<String> psychologist,
        @Between(least = 0, most = 200) Optional<Integer> jointInterviews,
        @Length(4000) @Protected Optional<String> disclosure,
        Optional<LocalDate> forensicFrom,
        Optional<LocalDate> forensicUntil,
        @Length(120) Optional<String> acceptedBy,
        Optional<LocalDate> acceptedOn) {}
