package org.affianca.api.area;

import java.time.LocalDate;
import org.affianca.api.Advice;
import org.osgi.annotation.versioning.ConsumerType;

/** A policy: what speaks for and against this work. A rule proposes, a person decides. */
@ConsumerType
@FunctionalInterface
public interface Eligibility {
    Advice advise(WorkFile file, LocalDate on);
}
