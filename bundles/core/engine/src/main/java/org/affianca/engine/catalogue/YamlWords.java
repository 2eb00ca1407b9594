package org.affianca.engine.catalogue;

import java.util.Locale;

/** How constants are written in an area's files. */
final class YamlWords {
    private YamlWords() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
