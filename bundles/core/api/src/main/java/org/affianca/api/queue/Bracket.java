package org.affianca.api.queue;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A choice of a criterion, or a stretch of numbers.
 *
 * @param code of the choice, as facts name it; for a stretch it may be empty
 * @param label in Italian, 1 to 200 characters
 * @param labelEn in English; the Italian one stands in when it is empty
 * @param upTo the highest number of the stretch; absent for a choice and for the last stretch
 */
public record Bracket(String code, String label, String labelEn, Optional<BigDecimal> upTo, BigDecimal points) {}
