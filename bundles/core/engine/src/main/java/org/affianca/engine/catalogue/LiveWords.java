package org.affianca.engine.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.affianca.api.Because;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Words;
import org.affianca.api.norm.Norm;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Words of the areas on the shelf; a language is known when core speaks it, and Italian is spoken to all others. */
@Component(service = Words.class)
public final class LiveWords implements Words {
    private static final String ITALIAN = "it";
    /** The key of an area's own name; core's would be a lie for another. */
    private static final String NAME = "area";
    /** The label of a core list's code that begins with the id of the area that added it. */
    private static final Pattern ADDED = Pattern.compile("code\\.([a-z][a-z0-9-]*)\\.([a-z][a-z0-9]{0,31})\\.(.+)");

    private static final String NORM = "norm.";
    private static final String MOMENT = "moment.";

    private final Shelf shelf;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable OwnWords own;

    @Activate
    public LiveWords(@Reference Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public String say(String area, String key, Locale locale) {
        return find(area, key, locale).orElseGet(() -> key.equals(NAME) ? area : lent(area, key, locale));
    }

    /** A word that an area added to a list of core; once nothing is known of the area any more, the bare word. */
    private String lent(String area, String key, Locale locale) {
        Matcher word = ADDED.matcher(key);
        if (!area.equals(Shelf.CORE) || !word.matches()) {
            return key;
        }
        return find(word.group(2), "code." + word.group(1) + "." + word.group(3), locale)
                .orElse(word.group(3));
    }

    @Override
    public String say(String area, Because because, Locale locale) {
        Locale spoken = spoken(locale);
        String sentence = ofOne(area, because, locale).orElseGet(() -> say(area, "because." + because.code(), locale));
        for (Map.Entry<String, Object> value : because.values().entrySet()) {
            String hole = "{" + value.getKey() + "}";
            if (sentence.contains(hole)) {
                sentence = sentence.replace(hole, told(area, because, value, locale, spoken));
            }
        }
        return sentence;
    }

    /** The sentence for one of what is counted, {@code because.CODE.one.VALUE}, where there is such a sentence. */
    private Optional<String> ofOne(String area, Because because, Locale locale) {
        return because.values().entrySet().stream()
                .filter(value -> value.getValue() instanceof Number count && count.doubleValue() == 1)
                .flatMap(value -> find(area, "because." + because.code() + ".one." + value.getKey(), locale).stream())
                .findFirst();
    }

    @Override
    public String service(ServiceCode code, Locale locale) {
        OwnWords profile = own;
        return Optional.ofNullable(profile)
                .flatMap(words -> words.say("service." + code.value(), spoken(locale)))
                .or(() -> find(code.area(), code.word(), locale))
                .orElse(code.value());
    }

    @Override
    public Map<String, String> labels(String area, String prefix, Locale locale) {
        Map<String, String> labels = new TreeMap<>();
        shelf.area(area).map(a -> a.descriptor().labels()).ifPresent(all -> all.languages().stream()
                .flatMap(language -> all.keys(language).stream())
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> labels.computeIfAbsent(key, absent -> say(area, key, locale))));
        return labels;
    }

    /** The label of a key if any language has one: the asked one first, then Italian, then English. */
    Optional<String> find(String area, String key, Locale locale) {
        String shortKey = key.substring(key.indexOf('.') + 1);
        return languages(locale)
                .flatMap(language -> Stream.of(
                                in(area, language, key), inCore(language, key), inCore(language, shortKey))
                        .flatMap(Optional::stream))
                .findFirst()
                .or(() -> moved(key, locale));
    }

    /**
     * The label of a norm or of a moment that was core's, and so may stand at any work: the area has it that took the norm
     * over, or any that knows it where that one does not serve.
     */
    private Optional<String> moved(String key, Locale locale) {
        if (!key.startsWith(NORM) && !key.startsWith(MOMENT)) {
            return Optional.empty();
        }
        Stream<String> tookOver = shelf.norms().stream()
                .filter(norm -> norm.formerly().isPresent())
                .filter(norm -> key.equals(NORM + norm.word())
                        || key.startsWith(MOMENT) && norm.knows(key.substring(MOMENT.length())))
                .map(Norm::area);
        return Stream.concat(tookOver, shelf.heardOf().stream())
                .flatMap(area -> languages(locale).flatMap(language -> in(area, language, key).stream()))
                .findFirst();
    }

    private Optional<String> inCore(String language, String key) {
        return key.equals(NAME) ? Optional.empty() : in(Shelf.CORE, language, key);
    }

    private Optional<String> in(String area, String language, String key) {
        return shelf.words(area).flatMap(words -> words.find(language, key));
    }

    private String told(String area, Because because, Map.Entry<String, Object> value, Locale asked, Locale spoken) {
        // Field names are ours, not the reader's: they are told as the form labels them.
        if (value.getKey().equals("fields") && because.values().get("service") instanceof String service) {
            return Stream.of(String.valueOf(value.getValue()).split(","))
                    .map(field -> say(area, service + "." + field, asked))
                    .collect(Collectors.joining(", "));
        }
        if (value.getKey().equals("service") && String.valueOf(value.getValue()).contains(".")) {
            return service(new ServiceCode(String.valueOf(value.getValue())), asked);
        }
        // A value that is a label key itself, such as code.meeting-body.health, is told as its label.
        if (value.getValue() instanceof String text && text.indexOf('.') > 0) {
            return find(area, text, asked).orElse(text);
        }
        return Told.of(value.getValue(), spoken);
    }

    private Locale spoken(Locale locale) {
        return Locale.forLanguageTag(languages(locale).findFirst().orElse(ITALIAN));
    }

    private Stream<String> languages(Locale locale) {
        boolean known = shelf.area(Shelf.CORE)
                .map(core -> core.descriptor().labels().languages().contains(locale.getLanguage()))
                .orElse(false);
        List<String> rest = List.of(ITALIAN, Labels.ENGLISH);
        return known
                ? Stream.concat(Stream.of(locale.getLanguage()), rest.stream()).distinct()
                : rest.stream();
    }
}
