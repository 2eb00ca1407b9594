package org.affianca.api.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** An area that follows a case: because it works there, because it was called in on a day, or both. */
public record CaseArea(
        String area, int works, int openWorks, Optional<LocalDate> from, Optional<LocalDate> until, String remark) {}
