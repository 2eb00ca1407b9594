package org.affianca.rest.orders;

import java.util.List;

/** All that an order leaves to parents. */
public record LimitsWritten(List<LimitBody> limits) {}
