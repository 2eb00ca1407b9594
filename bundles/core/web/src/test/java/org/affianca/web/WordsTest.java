package org.affianca.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern USED = Pattern.compile("(?<![\\w.])t\\('([\\w.-]+)'");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @Test
    void italianAndEnglishSayTheSameThings() throws Exception {
        assertThat(words("en").keySet()).isEqualTo(words("it").keySet());
    }

    @Test
    void noSentenceIsEmptyAndBothLanguagesNameTheSameValues() throws Exception {
        Map<String, String> english = words("en");
        words("it").forEach((key, italian) -> {
            assertThat(italian).as(key).isNotBlank();
            assertThat(english.get(key)).as(key).isNotBlank();
            assertThat(places(english.get(key))).as(key).isEqualTo(places(italian));
        });
    }

    @Test
    void everyWordAScreenAsksForIsThere() throws Exception {
        Set<String> known = words("it").keySet();
        Set<String> missing = Screens.modules()
                .flatMap(path -> USED.matcher(Screens.text(path)).results().map(found -> found.group(1)))
                .filter(key -> !known.contains(key) && !known.contains(key + ".other"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    @Test
    void wordsThatCountHaveBothForms() throws Exception {
        Set<String> known = words("it").keySet();
        assertThat(known.stream().filter(key -> key.endsWith(".one")))
                .allSatisfy(key -> assertThat(known).contains(key.replaceFirst("one$", "other")));
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Map<String, String> words(String language) throws Exception {
        // A key that stands there twice would silently keep only its last sentence.
        return new ObjectMapper()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .readValue(Screens.text("i18n/" + language + ".json"), new TypeReference<TreeMap<String, String>>() {});
    }
}
