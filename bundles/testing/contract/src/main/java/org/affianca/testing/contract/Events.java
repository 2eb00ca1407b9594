package org.affianca.testing.contract;

import java.util.List;
import java.util.Locale;
import org.affianca.api.event.CaseEvent;

/** The types of events an area may write, as the log names them. */
final class Events {
    private Events() {}

    static List<String> of(AreaFolder area) {
        return area.classes().stream()
                .filter(file -> file.node()
                        .interfaces
                        .contains(CaseEvent.class.getName().replace('.', '/')))
                .map(file -> file.simpleName()
                        .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                        .toLowerCase(Locale.ROOT))
                .toList();
    }
}
