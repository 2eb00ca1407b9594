package org.affianca.api.queue;

import java.math.BigDecimal;
import org.affianca.api.Because;

/**
 * Points and why: the criterion they stand for, empty for what a refusal took away. The values of the reason may name a
 * {@code choice} by its bracket's code.
 */
public record Point(String criterion, BigDecimal points, Because why) {}
