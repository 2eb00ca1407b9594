package org.affianca.testing.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of all bundles on the class path, without those of tests. */
final class House {
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/org/affianca/testing/"))
            .importPackages("org.affianca");

    private House() {}

    static JavaClasses only(Class<?>... broken) {
        return new ClassFileImporter().importClasses(broken);
    }

    /** How many classes of a bundle there are; a rule over none would hold by itself. */
    static long in(String root) {
        return CLASSES.stream()
                .filter(type -> type.getPackageName().equals(root)
                        || type.getPackageName().startsWith(root + "."))
                .count();
    }
}
