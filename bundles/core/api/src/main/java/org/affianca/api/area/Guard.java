package org.affianca.api.area;

import org.affianca.api.Verdict;
import org.affianca.api.catalogue.Step;
import org.affianca.api.work.Decision;
import org.osgi.annotation.versioning.ConsumerType;

/** A policy: may this step be taken now. Procedure only, never a judgement on a right. */
@ConsumerType
@FunctionalInterface
public interface Guard {
    Verdict allows(WorkFile file, Step to, Decision by);
}
