package org.affianca.api.means;

import java.math.BigDecimal;
import org.affianca.api.money.Money;

/**
 * The figures of a means test.
 *
 * @param type code of list {@code isee-type}: ordinary, for minors, for residential care, current ...
 * @param ise not negative
 * @param isee not negative
 * @param scale the equivalence scale, 1 to 20 with two digits after the point
 */
public record IseeFigures(String type, Money ise, Money isee, BigDecimal scale) {}
