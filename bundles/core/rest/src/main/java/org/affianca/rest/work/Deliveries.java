package org.affianca.rest.work;

import java.util.List;
import org.affianca.api.work.Delivery;

/** The deliveries of a month, as they are sent. */
public record Deliveries(List<Delivery> deliveries) {}
