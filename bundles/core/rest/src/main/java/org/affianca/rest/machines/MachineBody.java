package org.affianca.rest.machines;

import java.util.List;
import org.affianca.api.UserId;
import org.affianca.api.machine.Machine;
import org.affianca.api.machine.MachineData;
import org.affianca.api.machine.MachineToken;
import org.affianca.rest.answer.Versioned;

/** A service account as administrators see it. */
public record MachineBody(UserId id, int version, MachineData data, boolean active, List<MachineToken> tokens)
        implements Versioned {
    static MachineBody of(Machine machine) {
        return new MachineBody(machine.id(), machine.version(), machine.data(), machine.active(), machine.tokens());
    }
}
