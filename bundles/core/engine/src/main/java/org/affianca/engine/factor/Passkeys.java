package org.affianca.engine.factor;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.affianca.api.factor.FactorKind;
import org.affianca.api.factor.PasskeyQuestion;
import org.affianca.api.problem.Flaw;
import org.affianca.api.problem.Invalid;
import org.affianca.engine.access.Challenges;
import org.affianca.engine.factor.Ceremony.Passkey;
import org.affianca.engine.ground.Ground;

/** The passkeys of an account: each is of the site it was made for and answers there only. */
final class Passkeys {
    private static final int LONGEST_ID = 1_400;

    private final Ground ground;
    private final FactorMapper sql;
    private final Challenges challenges;
    private final Ceremony ceremony = new Ceremony();

    Passkeys(Ground ground, Challenges challenges) {
        this.ground = ground;
        this.sql = ground.sql(FactorMapper.class);
        this.challenges = challenges;
    }

    PasskeyQuestion question(Owner whose, String name, String label, String token, Origin origin) {
        List<String> known =
                of(whose, origin).stream().map(FactorRow::credential).toList();
        return new PasskeyQuestion(challenges.make(token), origin.site(), handle(whose), name, label, known);
    }

    void add(Owner whose, String label, String answer, String token, Origin origin) {
        Passkey made = ceremony.made(answer, origin, asked(token));
        if (made.credential().length() > LONGEST_ID
                || of(whose, origin).stream().anyMatch(row -> row.credential().equals(made.credential()))) {
            throw wrong();
        }
        Instant now = ground.clock().instant();
        sql.add(
                whose.organisation(),
                whose.user(),
                new FactorRow(
                        ground.ids().next(),
                        FactorKind.PASSKEY,
                        label,
                        made.key(),
                        made.credential(),
                        origin.site(),
                        true,
                        made.counter(),
                        now,
                        null));
    }

    void prove(Owner whose, String answer, String token, Origin origin) {
        String challenge = asked(token);
        String signer = ceremony.signer(answer);
        FactorRow row = of(whose, origin).stream()
                .filter(known -> known.credential().equals(signer))
                .findFirst()
                .orElseThrow(Passkeys::wrong);
        long counter = ceremony.signed(answer, origin, challenge, new Passkey(signer, row.secret(), row.counter()));
        if (sql.signed(whose.organisation(), row.id(), counter, ground.clock().instant()) == 0) {
            throw wrong();
        }
    }

    private List<FactorRow> of(Owner whose, Origin origin) {
        return sql.of(whose.organisation(), whose.user()).stream()
                .filter(row -> row.kind() == FactorKind.PASSKEY && row.site().equals(origin.site()))
                .toList();
    }

    private String asked(String token) {
        return challenges.take(token).orElseThrow(Passkeys::wrong);
    }

    private static Invalid wrong() {
        return new Invalid(Flaw.at("/answer", "passkey-wrong"));
    }

    /** Names the account to the device that keeps the passkey, and tells nothing of it. */
    private static String handle(Owner whose) {
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(whose.organisation().value())
                .putLong(whose.user().value())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
