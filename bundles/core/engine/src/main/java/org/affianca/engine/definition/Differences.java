package org.affianca.engine.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.affianca.api.catalogue.Step;
import org.affianca.engine.catalogue.Definition;
import org.affianca.engine.details.Part;
import org.affianca.engine.details.Shape;

/** What makes two versions of a service different, in sentences for authors. */
final class Differences {
    private Differences() {}

    /** Why the definition cannot be published under the number that another one has. */
    static String sentence(Definition before, Definition now) {
        List<String> changes = new ArrayList<>();
        lists(changes, "step", names(before), names(now));
        lists(changes, "field", fields(before), fields(now));
        Map<String, Object> old = Writing.of(before);
        Map<String, Object> fresh = Writing.of(now);
        if (changes.isEmpty()) {
            Stream.concat(old.keySet().stream(), fresh.keySet().stream())
                    .distinct()
                    .filter(key -> !Objects.equals(old.get(key), fresh.get(key)))
                    .forEach(key -> changes.add("other " + key));
        }
        return "service " + now.service().code().word() + ": version " + now.version()
                + " was published before and said something else (" + String.join(", ", changes)
                + "); a changed service needs the next number: 'version: " + (now.version() + 1) + "'";
    }

    /** What two versions must share, because both are kept in one table. */
    static Optional<String> clash(Definition before, Definition now) {
        Optional<Shape> old = before.shape();
        Optional<Shape> fresh = now.shape();
        if (before.service().kind() != now.service().kind()) {
            return Optional.of("service " + now.service().code().word() + ", version " + now.version()
                    + ": the kind must stay what it was in version " + before.version());
        }
        if (old.isEmpty() || fresh.isEmpty()) {
            return Optional.empty();
        }
        String where = "service " + now.service().code().word() + ", version " + now.version() + ": ";
        if (!old.get().table().equals(fresh.get().table())) {
            return Optional.of(where + "the record was called " + old.get().name() + " in version " + before.version()
                    + " and must keep its name, because it keeps its table");
        }
        String changed = fresh.get().parts().stream()
                .filter(part -> old.get()
                        .part(part.name())
                        .filter(was -> was.type() != part.type())
                        .isPresent())
                .map(Part::name)
                .collect(Collectors.joining(", "));
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(where + "the type of " + changed + " differs from version " + before.version()
                        + "; a field of another type needs another name");
    }

    private static void lists(List<String> changes, String word, List<String> before, List<String> now) {
        TreeSet<String> gone = new TreeSet<>(before);
        now.forEach(gone::remove);
        TreeSet<String> fresh = new TreeSet<>(now);
        before.forEach(fresh::remove);
        gone.forEach(name -> changes.add(word + " " + name + " gone"));
        fresh.forEach(name -> changes.add(word + " " + name + " new"));
    }

    private static List<String> names(Definition one) {
        return one.service().steps().stream().map(Step::name).toList();
    }

    private static List<String> fields(Definition one) {
        return one.shape().map(Shape::names).orElse(List.of());
    }
}
