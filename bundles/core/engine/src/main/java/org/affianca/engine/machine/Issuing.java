package org.affianca.engine.machine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.affianca.api.Because;
import org.affianca.api.UserId;
import org.affianca.api.access.Actor;
import org.affianca.api.machine.FreshToken;
import org.affianca.api.machine.MachineTokenId;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Secrets;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.ground.Ground;

/** Issues tokens and ends them. */
final class Issuing {
    /** Tells what it is to people, and to programs that look for secrets in the wrong place. */
    static final String PREFIX = "affianca_";

    private static final int HINT = 4;
    private static final int LONGEST_DAYS = 366;
    private static final int LONGEST_HOURS = 720;
    private static final int MOST = 5;

    private final Ground ground;
    private final MachineMapper machines;
    private final TokenMapper sql;

    Issuing(Ground ground) {
        this.ground = ground;
        this.machines = ground.sql(MachineMapper.class);
        this.sql = ground.sql(TokenMapper.class);
    }

    FreshToken issue(Actor by, UserId machine, int days, Optional<Integer> othersEndInHours) {
        if (machines.hold(by.organisation(), machine) == 0) {
            throw new Missing("machine");
        }
        new Flaws(ground.codes())
                .when(days < 1 || days > LONGEST_DAYS, "/days", "token-days")
                .when(
                        othersEndInHours
                                .filter(hours -> hours < 0 || hours > LONGEST_HOURS)
                                .isPresent(),
                        "/othersEndInHours",
                        "token-hours")
                .orThrow();
        Instant now = ground.clock().instant();
        othersEndInHours.ifPresent(hours -> sql.endAll(by.organisation(), machine, now.plus(Duration.ofHours(hours))));
        if (machines.good(by.organisation(), machine, now) >= MOST) {
            throw new Refused(Because.of("too-many-tokens", "most", MOST));
        }
        MachineTokenId id = new MachineTokenId(ground.ids().next());
        String secret = PREFIX + Secrets.token();
        Instant end = now.plus(Duration.ofDays(days));
        String hint = secret.substring(secret.length() - HINT);
        sql.insert(by.organisation(), id, machine, Secrets.hash(secret), hint, now, by.id(), end);
        ground.events().happened(new MachineEvents.MachineTokenIssued(machine, id, days));
        return new FreshToken(id, secret, end);
    }

    void revoke(Actor by, UserId machine, MachineTokenId token) {
        if (sql.revoke(by.organisation(), machine, token, ground.clock().instant()) == 0) {
            throw new Missing("token");
        }
        ground.events().happened(new MachineEvents.MachineTokenRevoked(machine, token));
    }
}
