package org.affianca.api.work;

import org.affianca.api.catalogue.Stage;

/** One thing the service does, decides or pays in a case. The kinds are closed: statistics rest on them. */
public sealed interface Work permits Application, Plan, Measure, Grant {
    /** The part that all kinds share. */
    Common common();

    default Stage stage() {
        return common().stage();
    }
}
