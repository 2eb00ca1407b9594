package org.affianca.engine.returns;

import java.util.Map;
import java.util.Optional;
import org.affianca.api.returns.SiussCodes;

/** Reads what a service's file says for SIUSS, {@code codes: siuss}. */
final class ShippedCodes {
    private ShippedCodes() {}

    static Optional<SiussCodes> of(Map<String, Object> reporting) {
        return reporting.get("siuss") instanceof Map<?, ?> said
                ? Optional.of(new SiussCodes(
                        !word(said, "told").equals("no"),
                        word(said, "benefit"),
                        word(said, "name"),
                        number(said, "means-test"),
                        number(said, "character"),
                        number(said, "area")))
                : Optional.empty();
    }

    private static String word(Map<?, ?> said, String key) {
        Object value = said.get(key);
        return value == null ? "" : value.toString();
    }

    private static Optional<Integer> number(Map<?, ?> said, String key) {
        return Optional.of(word(said, key)).filter(text -> !text.isEmpty()).map(Integer::valueOf);
    }
}
