package org.affianca.api.figure;

import java.math.BigDecimal;
import org.affianca.api.time.Validity;

/**
 * What a figure is between two days.
 *
 * @param number at most nine digits before the point and four after it
 * @param source the law, by-law or decision, 1 to 500 characters
 * @param confirmed false while nobody has checked it against the text in force
 */
public record FigureValue(Validity validity, BigDecimal number, String source, boolean confirmed) {}
