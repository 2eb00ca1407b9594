package org.affianca.engine.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.affianca.api.factor.FactorKind;
import org.affianca.api.factor.NewAuthenticator;
import org.affianca.engine.ground.Ground;
import org.affianca.engine.vault.Field;
import org.affianca.engine.vault.SealedFields;
import org.osgi.service.component.annotations.Component;

/** The authenticator apps of an account; their secrets are sealed. */
final class Authenticators {
    private static final Field SECRET =
            Field.of("core.account_factor", "secret", "organisation_id", "id").where("kind = 'AUTHENTICATOR'");
    private static final String ISSUER = "Affianca";

    /** Which texts of this room are sealed. */
    @Component(service = SealedFields.class)
    public static final class Sealed implements SealedFields {
        @Override
        public List<Field> fields() {
            return List.of(SECRET);
        }
    }

    private final Ground ground;
    private final FactorMapper sql;

    Authenticators(Ground ground) {
        this.ground = ground;
        this.sql = ground.sql(FactorMapper.class);
    }

    NewAuthenticator begin(Owner whose, String name, String label) {
        byte[] secret = Totp.secret();
        String text = Base32.of(secret);
        long id = ground.ids().next();
        Instant now = ground.clock().instant();
        String sealed = ground.vault().seal(SECRET.at(whose.organisation().value(), id), text);
        ground.transactions().run(() -> {
            sql.dropBegun(whose.organisation(), whose.user(), FactorKind.AUTHENTICATOR);
            sql.add(
                    whose.organisation(),
                    whose.user(),
                    new FactorRow(id, FactorKind.AUTHENTICATOR, label, sealed, "", "", false, 0, now, null));
        });
        String address = "otpauth://totp/" + ISSUER + ":" + encoded(name) + "?secret=" + text + "&issuer=" + ISSUER;
        return new NewAuthenticator(id, text, address, Pictures.of(address));
    }

    /** Whether the code is the one it shows now and was not taken before; it counts as taken then. */
    boolean takes(Owner whose, FactorRow row, String code) {
        Instant now = ground.clock().instant();
        String text = ground.vault().open(SECRET.at(whose.organisation().value(), row.id()), row.secret());
        OptionalLong step = Totp.stepOf(code, Base32.bytes(text), now, row.counter());
        return step.isPresent() && sql.used(whose.organisation(), row.id(), step.getAsLong(), now) == 1;
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
