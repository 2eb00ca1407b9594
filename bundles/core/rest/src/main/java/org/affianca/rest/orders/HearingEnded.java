package org.affianca.rest.orders;

import org.affianca.api.order.Hearing;

/** What came of a hearing. */
public record HearingEnded(Hearing.State state, String outcome) {}
