package org.affianca.api.machine;

import java.util.List;
import java.util.Set;
import org.affianca.api.UnitId;

/**
 * What is said of a machine.
 *
 * @param label how logs and records call it, 1 to 200 characters
 * @param reason what it is for and who answers for it, 1 to 500 characters
 * @param roles what it sees, as for a member of staff; never administrator or privacy
 * @param scopes which parts of the API it may ask: {@code read:people}, {@code write:cases}, {@code read:areas/ID}
 * @param networks addresses it may call from, such as {@code 10.1.0.0/16}; empty means from anywhere
 * @param requestsPerMinute at most; 1 to 60000
 */
public record MachineData(
        String label,
        String reason,
        Set<String> roles,
        Set<UnitId> units,
        Set<String> scopes,
        List<String> networks,
        int requestsPerMinute) {
    public MachineData {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
        scopes = Set.copyOf(scopes);
        networks = List.copyOf(networks);
    }
}
