package org.affianca.engine.broken;

import org.affianca.api.work.WorkDesk;

/** Breaks rule 8: a mapper that moves works. */
public interface BusyMapper {
    WorkDesk desk();
}
