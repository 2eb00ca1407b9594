package org.affianca.area.minors.family;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** A family's part in the programme: its team, the days of the three looks, the devices used. */
@Details("minors.pippi")
public record Pippi(
        @CodeList("pippi-level") String level,
        Optional<String> edition,
        Optional<String> reference,
        @Length(500) Optional<String> team,
        Optional<LocalDate> firstLookOn,
        Optional<LocalDate> secondLookOn,
        Optional<LocalDate> thirdLookOn,
        boolean homeEducation,
        boolean parentsGroup,
        boolean schoolPartnership,
        boolean familyToFamily) {}
