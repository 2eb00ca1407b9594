package org.affianca.rest.openapi;

import java.util.List;
import java.util.Map;

/** The resource classes that serve now, by module ({@code core} or the area's id). */
public interface Running {
    Map<String, List<Class<?>>> resources();

    /** Whether core serves with all its resources. */
    boolean isWhole();
}
