package org.affianca.engine.document;

import java.text.Normalizer;
import java.util.Locale;

/** The name of a document made safe: no path, no hidden or reserved characters, the ending that its type has. */
final class FileName {
    private static final int LONGEST = 200;

    private FileName() {}

    static String of(String typed, MediaType type) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "");
        String last = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
        String safe = last.replaceAll("[<>:\"|?*]", "_").replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        int dot = safe.lastIndexOf('.');
        String ending = dot < 0 ? "" : safe.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean right = type.mayEnd(ending);
        String stem = right ? safe.substring(0, dot) : safe;
        String mine = right ? ending : type.ending();
        return cut(stem.isBlank() ? "documento" : stem, LONGEST - 1 - mine.length()) + "." + mine;
    }

    private static String cut(String stem, int most) {
        if (stem.length() <= most) {
            return stem;
        }
        return stem.substring(0, Character.isHighSurrogate(stem.charAt(most - 1)) ? most - 1 : most);
    }
}
