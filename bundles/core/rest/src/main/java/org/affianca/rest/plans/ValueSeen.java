package org.affianca.rest.plans;

import java.time.LocalDate;

/** Where an indicator stood on a day. */
public record ValueSeen(LocalDate on, String value, String note) {}
