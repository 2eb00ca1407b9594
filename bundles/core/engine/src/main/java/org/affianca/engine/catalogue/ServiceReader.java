package org.affianca.engine.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.FormGroup;
import org.affianca.api.catalogue.Kind;
import org.affianca.api.catalogue.ScreenPlace;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Slot;
import org.affianca.api.catalogue.Step;

/** Reads the service files of one area, strictly. */
final class ServiceReader {
    private final String area;
    private final List<String> errors;
    private final List<ServiceType> services = new ArrayList<>();
    private final Map<ServiceCode, Map<String, Object>> reporting = new LinkedHashMap<>();
    private final Map<ServiceCode, String> paidTo = new LinkedHashMap<>();

    ServiceReader(String area, List<String> errors) {
        this.area = area;
        this.errors = errors;
    }

    List<ServiceType> services() {
        return services;
    }

    Map<ServiceCode, Map<String, Object>> reporting() {
        return reporting;
    }

    /** The field of its record that names who is paid, for services that say so. */
    Map<ServiceCode, String> paidTo() {
        return paidTo;
    }

    void read(String file, String text) {
        YamlMap yaml = YamlMap.open(file, text, errors);
        yaml.only(
                "service",
                "version",
                "kind",
                "unit",
                "secrecy",
                "paid-to",
                "steps",
                "deadlines",
                "form",
                "screens",
                "codes");
        Optional<ServiceCode> code = code(yaml);
        Optional<Kind> kind = oneOf(yaml, "kind", yaml.required("kind"), Kind.class);
        Secrecy secrecy = yaml.word("secrecy")
                .flatMap(word -> oneOf(yaml, "secrecy", word, Secrecy.class))
                .orElse(Secrecy.ORDINARY);
        String unit = unit(yaml, kind);
        List<Step> steps = kind.map(k -> StepReader.read(yaml, k)).orElse(List.of());
        ServiceType service = code.isEmpty() || kind.isEmpty() || steps.isEmpty()
                ? null
                : new ServiceType(
                        code.get(),
                        version(yaml),
                        kind.get(),
                        steps,
                        secrecy,
                        unit,
                        TermReader.read(yaml.map("deadlines"), steps),
                        form(yaml.map("form")),
                        screens(yaml),
                        false);
        if (service != null) {
            services.add(service);
            ReportingCheck.check(yaml.map("codes"));
            reporting.put(service.code(), yaml.free("codes"));
            yaml.word("paid-to").ifPresent(field -> paidTo.put(service.code(), field));
            if (yaml.has("paid-to") && service.kind() != Kind.GRANT) {
                yaml.bad("paid-to", "only a grant is paid to somebody");
            }
        }
    }

    private Optional<ServiceCode> code(YamlMap yaml) {
        String word = yaml.required("service");
        if (word.matches("[a-z][a-z0-9-]{0,63}")) {
            return Optional.of(new ServiceCode(area + "." + word));
        }
        if (!word.isEmpty()) {
            yaml.bad("service", "'" + word + "' must be lower-case words joined by '-'");
        }
        return Optional.empty();
    }

    private static int version(YamlMap yaml) {
        String version = yaml.word("version").orElse("1");
        if (!version.matches("[1-9][0-9]{0,3}")) {
            yaml.bad("version", "'version' is a whole number from 1 on, not '" + version + "'");
            return 1;
        }
        return Integer.parseInt(version);
    }

    private static String unit(YamlMap yaml, Optional<Kind> kind) {
        String unit = yaml.word("unit").orElse("");
        if (!unit.isEmpty() && kind.map(k -> k != Kind.MEASURE).orElse(false)) {
            yaml.bad("unit", "only a measure is delivered in units");
        }
        if (!unit.isEmpty() && !unit.matches("[a-z][a-z-]{0,31}")) {
            yaml.bad("unit", "'" + unit + "' must be lower-case words joined by '-'");
        }
        return unit;
    }

    static List<FormGroup> form(YamlMap form) {
        Set<String> seen = new HashSet<>();
        List<FormGroup> groups = new ArrayList<>();
        for (String group : form.keys()) {
            List<String> fields = form.words(group);
            for (String field : fields) {
                if (!seen.add(field)) {
                    form.bad(group, "field '" + field + "' stands in two groups");
                }
            }
            groups.add(new FormGroup(group, fields));
        }
        return groups;
    }

    private static List<ScreenPlace> screens(YamlMap yaml) {
        List<ScreenPlace> places = new ArrayList<>();
        for (YamlMap screen : yaml.maps("screens")) {
            screen.only("slot", "element");
            String element = screen.required("element");
            if (!element.matches("[a-z][a-z0-9]*(-[a-z0-9]+)+")) {
                screen.bad("element", "'" + element + "' is no name of a custom element (word-word)");
            }
            String slot = screen.required("slot").replace('.', '_');
            oneOf(screen, "slot", slot, Slot.class).ifPresent(s -> places.add(new ScreenPlace(s, element)));
        }
        return places;
    }

    /** The constant of that name in lower case; an error that lists them all when there is none. */
    static <E extends Enum<E>> Optional<E> oneOf(YamlMap yaml, String key, String word, Class<E> type) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String name = constant.name().toLowerCase(Locale.ROOT);
            if (name.equals(word)) {
                return Optional.of(constant);
            }
            names.add(name.replace('_', '.'));
        }
        if (yaml.has(key)) {
            yaml.bad(key, "'" + key + "' is one of " + String.join(", ", names) + ", not '" + word + "'");
        }
        return Optional.empty();
    }
}
