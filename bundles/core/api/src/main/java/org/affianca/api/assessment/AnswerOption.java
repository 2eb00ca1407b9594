package org.affianca.api.assessment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One of the answers an item offers.
 *
 * @param code {@code yes} and {@code no} for a YES_NO item, the number for a step of a scale that has a word of its own
 * @param points what it is worth; absent when the item is not scored this way
 */
public record AnswerOption(String code, Wording text, Optional<BigDecimal> points) {}
