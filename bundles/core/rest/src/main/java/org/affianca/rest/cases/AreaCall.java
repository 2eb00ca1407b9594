package org.affianca.rest.cases;

import java.time.LocalDate;

/** An area that is called into a case, from which day and why. */
public record AreaCall(String area, LocalDate from, String remark) {}
