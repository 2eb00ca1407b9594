package org.affianca.area.housing.reception;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** Which municipality is competent for somebody without a home, what it answered, and the cost asked back from it. */
@Details("housing.non-resident-homeless")
public record NonResidentHomeless(
        @Length(120) String competent,
        @CodeList("competence-ground") String ground,
        Optional<LocalDate> toldOn,
        @CodeList("competence-reply") Optional<String> reply,
        Optional<LocalDate> repliedOn,
        @Between(least = 0, most = 200000) Optional<Money> spent,
        Optional<LocalDate> askedBackOn) {}
