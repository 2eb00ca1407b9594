package org.affianca.api.area;

import java.util.List;
import org.affianca.api.catalogue.ScreenPlace;

/** The custom elements an area brings: where its modules are served ({@code /areas/ID/@HASH/}), and which slots they fill. */
public record AreaScreens(String area, String base, List<String> modules, List<ScreenPlace> places) {
    public AreaScreens {
        modules = List.copyOf(modules);
        places = List.copyOf(places);
    }
}
