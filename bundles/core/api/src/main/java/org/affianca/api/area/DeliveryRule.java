package org.affianca.api.area;

import java.time.YearMonth;
import org.affianca.api.Verdict;
import org.osgi.annotation.versioning.ConsumerType;

/** A policy: whether these deliveries of a month can be; asked before they are written, after core's own checks. */
@ConsumerType
@FunctionalInterface
public interface DeliveryRule {
    Verdict allows(WorkFile file, YearMonth month);
}
