package org.affianca.testing.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An area stands on the contract alone: no database, no engine, no other area, no threads of its own. */
final class ImportsAllowed implements Check {
    private static final List<String> FORBIDDEN = List.of(
            "java.sql.",
            "javax.sql.",
            "org.apache.ibatis.",
            "org.affianca.engine.",
            "org.affianca.rest.",
            "org.affianca.web.",
            "org.affianca.area.",
            "org.osgi.framework.",
            "java.lang.reflect.");
    private static final Set<String> FORBIDDEN_CLASSES = Set.of(
            "java.lang.Thread",
            "java.util.Timer",
            "java.util.concurrent.Executors",
            "java.util.concurrent.ThreadPoolExecutor",
            "java.util.concurrent.ForkJoinPool",
            "java.util.concurrent.CompletableFuture");

    @Override
    public List<String> complaints(AreaFolder area) {
        Optional<String> root =
                area.frontDoors().stream().map(ClassFile::packageName).findFirst();
        List<String> complaints = new ArrayList<>();
        for (ClassFile file : area.classes()) {
            file.mentions().stream()
                    .filter(name -> root.filter(own -> isIn(own, name)).isEmpty())
                    .filter(ImportsAllowed::isForbidden)
                    .forEach(name -> complaints.add(file.name() + " must not use " + name));
        }
        return complaints;
    }

    private static boolean isIn(String root, String name) {
        return name.startsWith(root + ".");
    }

    private static boolean isForbidden(String name) {
        // One area may show another a package of its own called api; the compiler's own use of reflection is harmless.
        boolean open = name.startsWith("org.apache.ibatis.annotations.")
                || name.matches("org\\.affianca\\.area\\.\\w+\\.api\\..*")
                || name.startsWith("java.lang.invoke.");
        return !open && (FORBIDDEN_CLASSES.contains(name) || FORBIDDEN.stream().anyMatch(name::startsWith));
    }
}
