package org.affianca.area.minors.takeover;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;

/** What comes over from the child-protection unit: when it assessed the family, what is open, where the extract of its file is. */
@Details("minors.takeover-protection-unit")
public record TakeoverProtectionUnit(
        LocalDate assessedOn,
        @Length(2000) String openNeeds,
        @Length(120) Optional<String> fileExtract) {}
