package org.affianca.api.machine;

import java.util.List;
import org.affianca.api.UserId;

/** A program that asks under a name of its own, as administrators see it; its id stands in every log as a user's does. */
public record Machine(UserId id, int version, MachineData data, boolean active, List<MachineToken> tokens) {
    public Machine {
        tokens = List.copyOf(tokens);
    }
}
