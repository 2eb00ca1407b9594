package org.affianca.engine.machine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.affianca.api.UnitId;
import org.affianca.api.UserId;
import org.affianca.api.access.Actor;
import org.affianca.api.access.Role;
import org.affianca.api.machine.FreshToken;
import org.affianca.api.machine.Machine;
import org.affianca.api.machine.MachineData;
import org.affianca.api.machine.MachineTokenId;
import org.affianca.api.machine.MachineVisit;
import org.affianca.api.machine.Machines;
import org.affianca.api.problem.Missing;
import org.affianca.engine.access.ProgramAccounts;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of machines: registers and changes them, and gives their tokens to who may. */
@Component
public final class MachineBook implements Machines {
    private static final String KIND = "machine";
    /** Tokens that ended longer ago are not shown. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final Ground ground;
    private final ProgramAccounts accounts;
    private final MachineMapper sql;
    private final TokenMapper tokens;
    private final MachineRules rules;
    private final Issuing issuing;
    private final Visits visits;

    @Activate
    public MachineBook(@Reference Ground ground, @Reference ProgramAccounts accounts) {
        this.ground = ground;
        this.accounts = accounts;
        this.sql = ground.sql(MachineMapper.class);
        this.tokens = ground.sql(TokenMapper.class);
        this.rules = new MachineRules(ground, accounts);
        this.issuing = new Issuing(ground);
        this.visits = new Visits(ground, accounts);
    }

    @Override
    public List<Machine> all() {
        Actor by = administrator("listing machines");
        return ground.within(() -> {
            Map<UserId, Set<String>> roles = byMachine(sql.roles(by.organisation()), MachineMapper.Held::word);
            Map<UserId, Set<UnitId>> units = byMachine(sql.units(by.organisation()), held -> new UnitId(held.unitId()));
            Map<UserId, Set<String>> scopes = byMachine(sql.scopes(by.organisation()), MachineMapper.Held::word);
            Map<UserId, List<TokenRow>> issued =
                    tokens.all(by.organisation(), since()).stream().collect(Collectors.groupingBy(TokenRow::machineId));
            return sql.all(by.organisation()).stream()
                    .map(row -> row.machine(
                            roles.getOrDefault(row.id(), Set.of()),
                            units.getOrDefault(row.id(), Set.of()),
                            scopes.getOrDefault(row.id(), Set.of()),
                            issued.getOrDefault(row.id(), List.of()).stream()
                                    .map(TokenRow::token)
                                    .toList()))
                    .toList();
        });
    }

    @Override
    public Optional<Machine> find(UserId id) {
        Actor by = administrator("reading a machine");
        return ground.within(() -> read(by, id));
    }

    @Override
    public Machine register(MachineData data) {
        Actor by = administrator("registering a machine");
        return ground.within(() -> {
            rules.check(by.organisation(), data);
            UserId id = accounts.create(KIND, data.label(), data.roles(), data.units(), by);
            sql.insert(by.organisation(), id, data, MachineRow.together(data.networks()));
            sql.addScopes(by.organisation(), id, data.scopes());
            ground.events().happened(new MachineEvents.MachineRegistered(id));
            return read(by, id).orElseThrow();
        });
    }

    @Override
    public Machine change(UserId id, int version, MachineData data, boolean active) {
        Actor by = administrator("changing a machine");
        return ground.within(() -> {
            if (sql.find(by.organisation(), id).isEmpty()) {
                throw new Missing("machine");
            }
            rules.check(by.organisation(), data);
            accounts.change(id, version, data.label(), data.roles(), data.units(), active, by);
            sql.update(by.organisation(), id, data, MachineRow.together(data.networks()));
            sql.dropScopes(by.organisation(), id);
            sql.addScopes(by.organisation(), id, data.scopes());
            ground.events().happened(new MachineEvents.MachineChanged(id, active));
            ground.transactions().onCommit(visits::forget);
            return read(by, id).orElseThrow();
        });
    }

    @Override
    public FreshToken issue(UserId id, int days, Optional<Integer> othersEndInHours) {
        Actor by = administrator("issuing a token");
        return ground.within(() -> {
            ground.transactions().onCommit(visits::forget);
            return issuing.issue(by, id, days, othersEndInHours);
        });
    }

    @Override
    public Machine revoke(UserId id, MachineTokenId token) {
        Actor by = administrator("revoking a token");
        return ground.within(() -> {
            issuing.revoke(by, id, token);
            ground.transactions().onCommit(visits::forget);
            return read(by, id).orElseThrow();
        });
    }

    @Override
    public Optional<MachineVisit> visit(String token, String origin) {
        return visits.visit(token, origin);
    }

    private Optional<Machine> read(Actor by, UserId id) {
        return sql.find(by.organisation(), id).map(row -> {
            Actor machine = accounts.actor(by.organisation(), id, row.label());
            return row.machine(
                    machine.roles(),
                    machine.units(),
                    sql.scopesOf(by.organisation(), id),
                    tokens.of(by.organisation(), id, since()).stream()
                            .map(TokenRow::token)
                            .toList());
        });
    }

    private Instant since() {
        return ground.clock().instant().minus(REMEMBERED);
    }

    private static <T> Map<UserId, Set<T>> byMachine(
            List<MachineMapper.Held> held, Function<MachineMapper.Held, T> part) {
        return held.stream()
                .collect(Collectors.groupingBy(
                        MachineMapper.Held::machineId, Collectors.mapping(part, Collectors.toSet())));
    }

    private Actor administrator(String act) {
        return ground.sight().need(act, Role.ADMINISTRATOR);
    }
}
