package org.affianca.openid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.openid.NotVouched;
import org.affianca.api.openid.NotVouched.Reason;
import org.affianca.api.openid.Vouched;

/** Makes words of the house of a provider's words. */
final class Translation {
    private static final int LONGEST = 200;
    private final OpenIdSettings settings;
    private final Map<String, Set<String>> roles;
    private final Map<String, Set<String>> units;

    Translation(OpenIdSettings settings) {
        this.settings = settings;
        this.roles = table(Client.written(settings.roles()));
        this.units = table(Client.written(settings.units()));
    }

    Vouched vouched(Claims claims) {
        String identity = claims.one(settings.accountClaim()).strip();
        if (identity.isEmpty() || identity.length() > LONGEST) {
            throw new NotVouched(Reason.FAILED, "claim " + settings.accountClaim() + " is missing");
        }
        return new Vouched(
                identity,
                label(claims),
                words(claims, settings.roleClaim(), roles),
                words(claims, settings.unitClaim(), units),
                settings.provision(),
                claims.signed("sub"),
                claims.signed("sid"));
    }

    private String label(Claims claims) {
        String whole = claims.one(settings.nameClaim()).strip();
        String name = whole.isEmpty() ? (claims.one("given_name") + " " + claims.one("family_name")).strip() : whole;
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    private static Optional<Set<String>> words(Claims claims, String claim, Map<String, Set<String>> table) {
        if (claim.isBlank()) {
            return Optional.empty();
        }
        Set<String> words = new HashSet<>();
        claims.all(claim).forEach(group -> words.addAll(table.getOrDefault(group, Set.of())));
        return Optional.of(words);
    }

    /** Groups of a directory have commas and equals signs in their names: the last equals sign divides. */
    private static Map<String, Set<String>> table(String text) {
        Map<String, Set<String>> table = new HashMap<>();
        for (String row : text.split(";")) {
            int divide = row.lastIndexOf('=');
            if (divide > 0) {
                table.computeIfAbsent(row.substring(0, divide).strip(), any -> new HashSet<>())
                        .add(row.substring(divide + 1).strip());
            }
        }
        return table;
    }
}
