package org.affianca.area.minors.adoption;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.area.Protected;

/** School, language and ties of a child in its new family. */
@Details("minors.child-integration")
public record ChildIntegration(
        Optional<String> school,
        Optional<LocalDate> schoolFrom,
        Optional<String> language,
        @Protected @Length(2000) Optional<String> friends,
        @Protected @Length(2000) Optional<String> formerTies) {}
