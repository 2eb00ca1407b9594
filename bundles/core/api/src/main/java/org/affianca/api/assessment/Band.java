package org.affianca.api.assessment;

import java.math.BigDecimal;
import java.util.Optional;

/** The level of a score up to and including a value; the last band has no bound. */
public record Band(Optional<BigDecimal> upTo, String level) {}
