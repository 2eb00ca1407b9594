package org.affianca.api.event;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Is told of events after their commit, in order, at least once, also after a restart. It never vetoes (that is a
 * guard), never blocks, and must not mind being told again.
 */
@ConsumerType
@FunctionalInterface
public interface CaseListener {
    void on(Told event);
}
