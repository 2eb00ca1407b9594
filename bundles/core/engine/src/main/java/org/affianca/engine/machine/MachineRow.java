package org.affianca.engine.machine;

import java.util.List;
import java.util.Set;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.machine.Machine;
import org.affianca.api.machine.MachineData;
import org.affianca.api.machine.MachineToken;

/** A row of core.machine with its account. */
record MachineRow(
        UserId id, int version, String label, String reason, String networks, int requestsPerMinute, boolean active) {
    private static final String BETWEEN = " ";

    Machine machine(Set<String> roles, Set<UnitId> units, Set<String> scopes, List<MachineToken> tokens) {
        return new Machine(
                id,
                version,
                new MachineData(label, reason, roles, units, scopes, apart(networks), requestsPerMinute),
                active,
                tokens);
    }

    static String together(List<String> networks) {
        return String.join(BETWEEN, networks);
    }

    static List<String> apart(String networks) {
        return networks.isEmpty() ? List.of() : List.of(networks.split(BETWEEN));
    }
}
