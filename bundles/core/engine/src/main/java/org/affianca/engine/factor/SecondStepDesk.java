package org.affianca.engine.factor;

import java.time.Duration;
import org.affianca.api.Because;
import org.affianca.api.access.Awaiting;
import org.affianca.api.access.Session;
import org.affianca.api.factor.FactorKind;
import org.affianca.api.factor.PasskeyQuestion;
import org.affianca.api.factor.SecondStep;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.api.problem.Refused;
import org.affianca.engine.access.Entrance;
import org.affianca.engine.access.Patience;
import org.affianca.engine.access.Sessions;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The second step: takes the code of an authenticator or a recovery code and lets the session go on. */
@Component(service = SecondStep.class)
public final class SecondStepDesk implements SecondStep {
    private static final Logger LOG = LoggerFactory.getLogger(SecondStepDesk.class);
    private static final int DIGITS = 6;
    /**
     * Counted by account wherever one comes from: who stands here has the password already, so nobody else is kept out,
     * and a code of six digits would be found by trying.
     */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final FactorMapper sql;
    private final Sessions sessions;
    private final Authenticators authenticators;
    private final RecoveryCodes recovery;
    private final Passkeys passkeys;
    private final Patience patience;
    private final Ground ground;

    @Activate
    public SecondStepDesk(@Reference Ground ground, @Reference Entrance entrance) {
        this.ground = ground;
        this.sql = ground.sql(FactorMapper.class);
        this.sessions = entrance.sessions();
        this.authenticators = new Authenticators(ground);
        this.recovery = new RecoveryCodes(ground, entrance.passwords());
        this.passkeys = new Passkeys(ground, entrance.challenges());
        this.patience = new Patience(ground.clock(), LONGEST_WAIT);
    }

    @Override
    public Session byCode(String token, String code) {
        Owner owner = awaiting(token);
        String key = Long.toString(owner.user().value());
        patience.begin(key, "");
        if (!isRight(owner, code.strip())) {
            LOG.warn("second step refused to account {}", owner.user().value());
            throw new Invalid(Flaw.at("/code", "second-factor-wrong"));
        }
        patience.succeeded(key, "");
        LOG.info("account {} gave its second factor, a code", owner.user().value());
        return sessions.proceed(token);
    }

    private boolean isRight(Owner owner, String code) {
        String bare = code.replace(" ", "");
        if (bare.length() == DIGITS && bare.chars().allMatch(Character::isDigit)) {
            return sql.of(owner.organisation(), owner.user()).stream()
                    .filter(row -> row.kind() == FactorKind.AUTHENTICATOR)
                    .anyMatch(row -> authenticators.takes(owner, row, bare));
        }
        boolean recovered = recovery.use(owner, code, ground.clock().instant());
        if (recovered) {
            LOG.warn("account {} came in with a recovery code", owner.user().value());
        }
        return recovered;
    }

    @Override
    public PasskeyQuestion ask(String token, String origin) {
        return passkeys.question(awaiting(token), "", "", token, Origin.of(origin));
    }

    @Override
    public Session byPasskey(String token, String origin, String answer) {
        Owner owner = awaiting(token);
        passkeys.prove(owner, answer, token, Origin.of(origin));
        LOG.info("account {} gave its second factor, a passkey", owner.user().value());
        return sessions.proceed(token);
    }

    private Owner awaiting(String token) {
        return sessions.find(token)
                .filter(session -> session.awaits() == Awaiting.SECOND_FACTOR)
                .map(session -> Owner.of(session.actor()))
                .orElseThrow(() -> new Refused(Because.of("nothing-awaited")));
    }
}
