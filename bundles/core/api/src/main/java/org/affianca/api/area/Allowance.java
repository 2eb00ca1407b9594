package org.affianca.api.area;

import java.time.YearMonth;
import org.affianca.api.work.Entitlement;
import org.osgi.annotation.versioning.ConsumerType;

/** A policy: what is due to the person for a month of deliveries, and how it was computed. */
@ConsumerType
@FunctionalInterface
public interface Allowance {
    /** {@code file.deliveries()} are those of the month, by day. */
    Entitlement forMonth(WorkFile file, YearMonth month);
}
