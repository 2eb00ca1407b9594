package org.affianca.rest.engagements;

import java.time.LocalDate;

/** The last day of an engagement. */
public record EngagementEnd(LocalDate last) {}
