package org.affianca.api.assessment;

import java.math.BigDecimal;

/** What one part, an item or another score, brought to a score: points and how much they weighed. */
public record Share(String part, BigDecimal points, BigDecimal weight) {}
