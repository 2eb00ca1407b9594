package org.affianca.area.minors.removal;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.area.Protected;

/** What a call about a child in danger records: who called under which number, and with whom the child is safe now. */
@Details("minors.child-emergency")
public record ChildEmergency(
        @CodeList("emergency-line") String line,
        @Length(60) Optional<String> lineReference,
        @Length(1000) @Protected String danger,
        Optional<LocalDate> arrivedOn,
        @Length(200) @Protected Optional<String> safeWith,
        boolean policeCalled) {}
