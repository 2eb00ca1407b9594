package org.affianca.api.person;

import java.time.Instant;
import java.util.Optional;

/** A correction of a fiscal code: who (a label of staff), when, from what and to what; absent where there was none. */
public record FiscalCodeChange(
        int version, Instant at, String by, Optional<FiscalCode> before, Optional<FiscalCode> after) {}
