package org.affianca.testing.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** 10: packages that do not say {@code @NullMarked}. */
final class Unmarked {
    private Unmarked() {}

    static Set<String> in(JavaClasses classes) {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : classes) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(type.getPackageName());
            }
        }
        return unmarked;
    }
}
