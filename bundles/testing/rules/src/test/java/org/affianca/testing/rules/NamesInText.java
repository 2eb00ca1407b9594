package org.affianca.testing.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 3: names of areas in the text constants of core's classes; what imports do not show. */
final class NamesInText {
    /** The package or bundle name of an area, its feature, or a service code of one of the eight areas. */
    private static final Pattern AREA = Pattern.compile("(org[./]affianca[./]area[./][a-z]\\w*|affianca-area-[a-z]\\w*"
            + "|\\b(adults|minors|disability|migration|prison|housing|employment|elderly)[.][a-z][a-z-]+)");

    private NamesInText() {}

    static Set<String> in(JavaClasses classes, List<String> roots) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            if (roots.stream().anyMatch(root -> type.getPackageName().startsWith(root))) {
                Matcher name = AREA.matcher(text(type));
                while (name.find()) {
                    found.add(type.getName() + " names " + name.group(1));
                }
            }
        }
        return found;
    }

    /** The bytes of the class: constants stand in them as they are. */
    private static String text(JavaClass type) {
        try (InputStream in = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException fault) {
            throw new UncheckedIOException("reading " + type.getName(), fault);
        }
    }
}
