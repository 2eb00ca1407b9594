package org.affianca.engine.catalogue;

/** Checks what a service's file says for the registers that core tells; other registers are the area's own business. */
final class ReportingCheck {
    private ReportingCheck() {}

    static void check(YamlMap codes) {
        if (!codes.has("siuss")) {
            return;
        }
        YamlMap siuss = codes.map("siuss");
        siuss.only("told", "benefit", "name", "means-test", "character", "area");
        expect(siuss, "told", "yes|no", "yes or no");
        expect(siuss, "benefit", "[A-Z0-9.]{5,10}", "INPS's code, 5 to 10 characters");
        expect(siuss, "name", ".{10,200}", "10 to 200 characters");
        expect(siuss, "means-test", "[1-4]", "1 to 4");
        expect(siuss, "character", "[12]", "1 or 2");
        expect(siuss, "area", "[1-3]", "1 to 3");
    }

    private static void expect(YamlMap siuss, String key, String shape, String what) {
        siuss.word(key)
                .filter(word -> !word.matches(shape))
                .ifPresent(word -> siuss.bad(key, "'" + key + "' is " + what + ", not '" + word + "'"));
    }
}
