package org.affianca.area.housing.reception;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Between;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** The project of an adult in a community or a shared flat. */
@Details("housing.adult-reception")
public record AdultReception(
        String project,
        @Length(120) Optional<String> educator,
        @Length(2000) Optional<String> goals,
        @Between(least = 0, most = 5000) Optional<Money> ownShare,
        Optional<LocalDate> pactSignedOn) {}
