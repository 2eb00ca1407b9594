package org.affianca.rest.orders;

import java.util.List;

/** All powers to sign that an order gives or takes. */
public record PowersWritten(List<PowerBody> powers) {}
