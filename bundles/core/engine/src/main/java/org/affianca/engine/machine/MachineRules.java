package org.affianca.engine.machine;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.affianca.api.OrganisationId;
import org.affianca.api.access.Role;
import org.affianca.api.machine.MachineData;
import org.affianca.api.problem.Flaw;
import org.affianca.engine.access.ProgramAccounts;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** What may be said of a machine. */
final class MachineRules {
    private static final Pattern SCOPE = Pattern.compile("(read|write):(areas/)?[a-z][a-z0-9-]{0,47}");
    /** What opens these opens everything else. */
    private static final Set<String> OFFICERS = Set.of(Role.ADMINISTRATOR, Role.PRIVACY);

    private static final int MOST_NETWORKS = 20;
    private static final int MOST_SCOPES = 100;
    private static final int FASTEST = 60_000;

    private final Ground ground;
    private final ProgramAccounts accounts;

    MachineRules(Ground ground, ProgramAccounts accounts) {
        this.ground = ground;
        this.accounts = accounts;
    }

    void check(OrganisationId organisation, MachineData data) {
        Flaws flaws = new Flaws(ground.codes()).line("/label", data.label(), 200);
        accounts.flaws(organisation, data.label(), data.roles(), data.units()).stream()
                .filter(flaw -> !flaw.pointer().equals("/label"))
                .forEach(flaws::add);
        flaws.prose("/reason", data.reason(), 500);
        data.roles().stream()
                .filter(OFFICERS::contains)
                .sorted()
                .forEach(role -> flaws.add(Flaw.at("/roles", "machine-role", "role", role)));
        flaws.when(data.scopes().isEmpty(), "/scopes", "required");
        flaws.when(data.scopes().size() > MOST_SCOPES, "/scopes", "too-many");
        data.scopes().stream()
                .filter(scope -> !SCOPE.matcher(scope).matches())
                .sorted()
                .forEach(scope -> flaws.add(Flaw.at("/scopes", "scope-unknown", "scope", scope)));
        networks(flaws, data.networks());
        flaws.when(
                data.requestsPerMinute() < 1 || data.requestsPerMinute() > FASTEST,
                "/requestsPerMinute",
                "machine-pace");
        flaws.orThrow();
    }

    private static void networks(Flaws flaws, List<String> networks) {
        flaws.when(networks.size() > MOST_NETWORKS, "/networks", "too-many");
        for (int i = 0; i < Math.min(networks.size(), MOST_NETWORKS); i++) {
            flaws.when(Network.of(networks.get(i)).isEmpty(), "/networks/" + i, "network-invalid");
        }
    }
}
