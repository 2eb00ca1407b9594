package org.affianca.rest.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.affianca.api.Because;
import org.affianca.api.catalogue.Words;
import org.affianca.rest.call.Call;

/** Titles and reasons in the reader's language: HTTP's own from this bundle, all others from the words of area and core. */
public final class Sentences {
    private static final Properties ITALIAN = load("problems_it.properties");
    private static final Properties ENGLISH = load("problems.properties");

    private final Supplier<Optional<Words>> words;

    /** @param words of the engine, asked for anew each time; while it is away the codes stand for themselves */
    public Sentences(Supplier<Optional<Words>> words) {
        this.words = words;
    }

    public String title(int status) {
        Properties own = own(Call.now().locale());
        return own.getProperty("title." + status, own.getProperty(status < 500 ? "title.400" : "title.500", ""));
    }

    public String say(Because because) {
        Call call = Call.now();
        String own = own(call.locale()).getProperty("because." + because.code());
        if (own == null) {
            return words.get()
                    .map(all -> all.say(call.area(), because, call.locale()))
                    .orElse(because.code());
        }
        String sentence = own;
        for (Map.Entry<String, Object> value : because.values().entrySet()) {
            sentence = sentence.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return sentence;
    }

    private static Properties own(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : ITALIAN;
    }

    private static Properties load(String name) {
        Properties read = new Properties();
        try (InputStream in = Sentences.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing in the bundle: " + name);
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
        return read;
    }
}
