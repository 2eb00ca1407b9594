package org.affianca.api;

import org.affianca.api.broken.OpensADatabase;

/** Breaks the rule that the ground imports nothing. */
public interface Floating {
    OpensADatabase above();
}
