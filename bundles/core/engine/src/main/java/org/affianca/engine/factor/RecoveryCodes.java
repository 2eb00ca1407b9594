package org.affianca.engine.factor;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.engine.access.Passwords;
import org.affianca.engine.access.Secrets;
import org.affianca.engine.ground.Ground;

/** Ten codes on paper for the day the phone is lost: each opens once. */
final class RecoveryCodes {
    private static final int MANY = 10;

    private final Ground ground;
    private final RecoveryMapper sql;
    private final Passwords passwords;

    RecoveryCodes(Ground ground, Passwords passwords) {
        this.ground = ground;
        this.sql = ground.sql(RecoveryMapper.class);
        this.passwords = passwords;
    }

    int left(Owner whose) {
        return sql.left(whose.organisation(), whose.user()).size();
    }

    /** New ones; those before are void. */
    List<String> renew(Owner whose) {
        List<String> codes = Stream.generate(Secrets::recoveryCode).limit(MANY).toList();
        List<String> hashed = passwords.hashTogether(codes);
        ground.transactions().run(() -> {
            sql.dropAll(whose.organisation(), whose.user());
            for (int i = 0; i < hashed.size(); i++) {
                sql.add(whose.organisation(), whose.user(), i + 1, hashed.get(i));
            }
        });
        return codes;
    }

    boolean use(Owner whose, String code, Instant at) {
        Optional<String> found = passwords.among(tidy(code), sql.left(whose.organisation(), whose.user()));
        return found.filter(hash -> sql.use(whose.organisation(), whose.user(), hash, at) == 1)
                .isPresent();
    }

    void drop(Owner whose) {
        sql.dropAll(whose.organisation(), whose.user());
    }

    /** Read from paper: capitals, blanks and a missing dash are no mistake. */
    private static String tidy(String code) {
        String bare = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return bare.length() == 10 ? bare.substring(0, 5) + "-" + bare.substring(5) : bare;
    }
}
