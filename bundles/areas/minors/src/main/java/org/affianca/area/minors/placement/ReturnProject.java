package org.affianca.area.minors.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.time.Period;

/** The trial stays at home before a child returns, and what is there to help. */
@Details("minors.return-project")
public record ReturnProject(
        Optional<Period> firstTrial,
        Optional<Period> secondTrial,
        Optional<Period> thirdTrial,
        @Length(2000) String supportAtHome,
        Optional<LocalDate> childHeardOn,
        boolean courtTold) {}
