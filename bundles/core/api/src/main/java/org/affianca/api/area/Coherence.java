package org.affianca.api.area;

import java.util.List;
import org.affianca.api.problem.Flaw;
import org.osgi.annotation.versioning.ConsumerType;

/** A policy: what in the details does not hold together (dates out of order, two tutors who are one person). */
@ConsumerType
@FunctionalInterface
public interface Coherence {
    /** Flaws with pointers {@code /details/FIELD}; empty when all is well. Incomplete is not a flaw: that is a guard's. */
    List<Flaw> flaws(Record details);
}
