package org.affianca.engine.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.circumstance.CircumstanceType;

/** Reads the files of an area's types of circumstance, strictly. */
final class CircumstanceReader {
    private final String area;
    private final List<String> errors;
    private final List<CircumstanceType> types = new ArrayList<>();

    CircumstanceReader(String area, List<String> errors) {
        this.area = area;
        this.errors = errors;
    }

    List<CircumstanceType> types() {
        return types;
    }

    void read(String file, String text) {
        YamlMap yaml = YamlMap.open(file, text, errors);
        yaml.only("circumstance", "secrecy", "evidence", "several", "form");
        String word = yaml.required("circumstance");
        if (!word.matches("[a-z][a-z0-9-]{0,63}")) {
            if (!word.isEmpty()) {
                yaml.bad("circumstance", "'" + word + "' must be lower-case words joined by '-'");
            }
            return;
        }
        Secrecy secrecy = yaml.word("secrecy")
                .flatMap(said -> ServiceReader.oneOf(yaml, "secrecy", said, Secrecy.class))
                .orElse(Secrecy.ORDINARY);
        types.add(new CircumstanceType(
                new ServiceCode(area + "." + word),
                secrecy,
                chosen(yaml, "evidence", "needed", "optional"),
                chosen(yaml, "several", "yes", "no"),
                ServiceReader.form(yaml.map("form")),
                false));
    }

    /** Whether the first of two words was chosen; left out, the second is meant. */
    private static boolean chosen(YamlMap yaml, String key, String first, String second) {
        String said = yaml.word(key).orElse(second);
        if (!said.equals(first) && !said.equals(second)) {
            yaml.bad(key, "'" + key + "' is one of " + first + ", " + second + ", not '" + said + "'");
        }
        return said.equals(first);
    }
}
