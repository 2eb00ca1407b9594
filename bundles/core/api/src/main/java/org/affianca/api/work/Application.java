package org.affianca.api.work;

import java.time.LocalDate;
import org.affianca.api.catalogue.Kind;

/** A request that is decided; {@code receivedOn} starts its clock. */
public record Application(Common common, LocalDate receivedOn) implements Work {
    @Override
    public Kind kind() {
        return Kind.APPLICATION;
    }
}
