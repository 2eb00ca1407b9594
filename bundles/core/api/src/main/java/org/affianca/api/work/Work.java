package org.affianca.api.work;

import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.Stage;

/** One thing the service does, decides or must obey in a case. The kinds are closed: statistics rest on them. */
public sealed interface Work permits Application, Assessment, Plan, Measure, Placement, Grant, Order, Referral {
    /** The part that all kinds share. */
    Common common();

    Kind kind();

    default Stage stage() {
        return common().stage();
    }
}
