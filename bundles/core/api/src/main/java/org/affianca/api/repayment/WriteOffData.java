package org.affianca.api.repayment;

import java.time.LocalDate;
import org.affianca.api.budget.ChapterId;

/**
 * What is left is given up: on which day, by which act (1 to 200 characters), because of what (1 to 2000).
 *
 * @param chapter the aid chapter that bears it: it must have so much left
 */
public record WriteOffData(LocalDate on, String act, String because, ChapterId chapter) {}
