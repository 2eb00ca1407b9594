package org.affianca.api.repayment;

import java.time.LocalDate;

/** What is left is given up: on which day, by which act (1 to 200 characters), because of what (1 to 2000). */
public record WriteOffData(LocalDate on, String act, String because) {}
