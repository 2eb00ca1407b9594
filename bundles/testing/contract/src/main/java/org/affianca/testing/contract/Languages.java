package org.affianca.testing.contract;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.affianca.engine.catalogue.AreaDescriptor;
import org.affianca.engine.catalogue.AreaFiles;
import org.affianca.engine.catalogue.Labels;

/** The words of an area and, behind them, core's, in every language the house speaks. */
final class Languages {
    /** Of core's own words; the languages of the house are those it speaks. */
    private static final AreaDescriptor CORE = core();

    private final Labels own;

    Languages(AreaDescriptor area) {
        this.own = area.labels();
    }

    static List<String> all() {
        return CORE.labels().languages().stream().sorted().toList();
    }

    /** Core's code list of a name, such as {@code absence}. */
    static boolean coreHasCodes(String list) {
        return CORE.codes().containsKey(list);
    }

    /** As the house looks a label up: the area's, core's of the same key, core's of the key without the service. */
    Optional<String> say(String language, String key) {
        // The area's own name is the one word core cannot lend.
        return key.equals("area") ? own.find(language, key) : lent(language, key);
    }

    private Optional<String> lent(String language, String key) {
        return own.find(language, key)
                .or(() -> CORE.labels().find(language, key))
                .or(() -> CORE.labels().find(language, key.substring(key.indexOf('.') + 1)));
    }

    private static AreaDescriptor core() {
        try {
            Path engine = Path.of(AreaDescriptor.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return AreaDescriptor.read("core", AreaFiles.of(engine));
        } catch (URISyntaxException fault) {
            throw new IllegalStateException("where the engine was loaded from", fault);
        }
    }
}
