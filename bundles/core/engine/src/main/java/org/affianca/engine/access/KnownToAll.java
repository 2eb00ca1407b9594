package org.affianca.engine.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.affianca.vendor.identity.KnownPasswords;

/**
 * The passwords an attacker tries first: the list of the program, read when somebody sets a password and held nowhere,
 * and the body's own file of leaked ones if it has one. A known word does not become unknown by digits at its end, by a
 * 3 for an e, or by being said twice.
 */
final class KnownToAll {
    private static final String LEET = "@4301$5!7";
    private static final String PLAIN = "aaeoissit";

    private final Optional<LeakedHashes> leaked;

    KnownToAll(Optional<Path> leaked) {
        this.leaked = leaked.map(LeakedHashes::new);
    }

    boolean has(String password) {
        return isListed(shapes(password))
                || leaked.map(file -> file.has(password)).orElse(false);
    }

    private static boolean isListed(Set<String> shapes) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(KnownPasswords.open(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (shapes.contains(line.strip().toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException("reading the list of known passwords", failed);
        }
    }

    private static Set<String> shapes(String password) {
        Set<String> shapes = new HashSet<>();
        String small = password.toLowerCase(Locale.ROOT);
        add(shapes, small);
        add(shapes, unleet(small));
        shapes.remove("");
        return shapes;
    }

    private static void add(Set<String> shapes, String word) {
        String core = word.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        shapes.add(word);
        shapes.add(core);
        shapes.add(once(word));
        shapes.add(once(core));
    }

    private static String once(String word) {
        int half = word.length() / 2;
        boolean twice = half > 3 && word.length() % 2 == 0 && word.startsWith(word.substring(half));
        return twice ? word.substring(0, half) : word;
    }

    private static String unleet(String word) {
        StringBuilder plain = new StringBuilder(word);
        for (int i = 0; i < plain.length(); i++) {
            int at = LEET.indexOf(plain.charAt(i));
            if (at >= 0) {
                plain.setCharAt(i, PLAIN.charAt(at));
            }
        }
        return plain.toString();
    }
}
