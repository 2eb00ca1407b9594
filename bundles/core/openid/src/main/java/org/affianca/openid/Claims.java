package org.affianca.openid;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a provider says of a person: in the identity token, and where that does not say it, on asking. A claim is found by
 * its whole name, or by the way into it, such as {@code realm_access.roles}.
 */
final class Claims {
    private final Map<String, Object> token;
    private final Supplier<Map<String, Object>> asked;
    private Optional<Map<String, Object>> told = Optional.empty();

    Claims(Map<String, Object> token, Supplier<Map<String, Object>> asked) {
        this.token = token;
        this.asked = asked;
    }

    /** The first value, or empty. */
    String one(String claim) {
        return all(claim).stream().findFirst().orElse("");
    }

    Set<String> all(String claim) {
        Set<String> here = values(token, claim);
        return here.isEmpty() ? values(told(), claim) : here;
    }

    /** Only what was signed together with the answer to our nonce. */
    String signed(String claim) {
        return values(token, claim).stream().findFirst().orElse("");
    }

    private Map<String, Object> told() {
        Map<String, Object> now = told.orElseGet(asked);
        told = Optional.of(now);
        return now;
    }

    private static Set<String> values(Map<?, ?> from, String claim) {
        Object value = from.get(claim);
        int dot = claim.indexOf('.');
        if (value == null && dot > 0 && from.get(claim.substring(0, dot)) instanceof Map<?, ?> inner) {
            return values(inner, claim.substring(dot + 1));
        }
        Set<String> values = new LinkedHashSet<>();
        if (value instanceof Collection<?> many) {
            many.forEach(one -> values.add(String.valueOf(one)));
        } else if (value != null) {
            values.add(String.valueOf(value));
        }
        return values;
    }
}
