package org.affianca.api.money;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a bank account in the SEPA area, without spaces, whose check digits are right. */
public record Iban(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    // How long the numbers of each country are, by ISO 13616; countries that payments in euro reach.
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("AD", 24),
            Map.entry("AL", 28),
            Map.entry("AT", 20),
            Map.entry("BE", 16),
            Map.entry("BG", 22),
            Map.entry("CH", 21),
            Map.entry("CY", 28),
            Map.entry("CZ", 24),
            Map.entry("DE", 22),
            Map.entry("DK", 18),
            Map.entry("EE", 20),
            Map.entry("ES", 24),
            Map.entry("FI", 18),
            Map.entry("FR", 27),
            Map.entry("GB", 22),
            Map.entry("GI", 23),
            Map.entry("GR", 27),
            Map.entry("HR", 21),
            Map.entry("HU", 28),
            Map.entry("IE", 22),
            Map.entry("IS", 26),
            Map.entry("IT", 27),
            Map.entry("LI", 21),
            Map.entry("LT", 20),
            Map.entry("LU", 20),
            Map.entry("LV", 21),
            Map.entry("MC", 27),
            Map.entry("MD", 24),
            Map.entry("ME", 22),
            Map.entry("MK", 19),
            Map.entry("MT", 31),
            Map.entry("NL", 18),
            Map.entry("NO", 15),
            Map.entry("PL", 28),
            Map.entry("PT", 25),
            Map.entry("RO", 24),
            Map.entry("RS", 22),
            Map.entry("SE", 24),
            Map.entry("SI", 19),
            Map.entry("SK", 24),
            Map.entry("SM", 27),
            Map.entry("VA", 22));

    public Iban {
        if (!isRight(value)) {
            throw new IllegalArgumentException("not an IBAN");
        }
    }

    /** As people type it: with spaces, in small letters; empty when it cannot be the number of an account. */
    public static Optional<Iban> parse(String typed) {
        String tidy = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return isRight(tidy) ? Optional.of(new Iban(tidy)) : Optional.empty();
    }

    /** In groups of four, as it stands on paper. */
    public String grouped() {
        return value.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static boolean isRight(String text) {
        return SHAPE.matcher(text).matches()
                && LENGTHS.getOrDefault(text.substring(0, 2), 0) == text.length()
                && digits(text.substring(4) + text.substring(0, 4)).mod(MODULUS).intValue() == 1
                && (!isItalian(text) || Cin.isRight(text.substring(4)));
    }

    private static boolean isItalian(String text) {
        return text.startsWith("IT") || text.startsWith("SM");
    }

    private static BigInteger digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().map(c -> Character.digit(c, 36)).forEach(digits::append);
        return new BigInteger(digits.toString());
    }
}
