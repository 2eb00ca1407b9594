package org.affianca.api.place;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.Code;

/** Which places are looked for: on which day, of which type, for whom, and whether full sections are left out. */
public record FreeAsked(LocalDate on, Optional<Code> type, Optional<Code> target, boolean onlyFree) {}
