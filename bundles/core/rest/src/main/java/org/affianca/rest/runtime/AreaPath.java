package org.affianca.rest.runtime;

import java.util.Set;

/** A path below {@code /areas/ID/}, taken apart; core keeps to itself what it says about areas. */
record AreaPath(String id, String rest) {
    private static final String AREAS = "/areas/";
    private static final Set<String> OF_CORE = Set.of("/installation", "/update");
    private static final AreaPath NONE = new AreaPath("", "");

    static AreaPath of(String path) {
        if (!path.startsWith(AREAS)) {
            return NONE;
        }
        int end = path.indexOf('/', AREAS.length());
        return end < 0 ? NONE : new AreaPath(path.substring(AREAS.length(), end), path.substring(end));
    }

    boolean isOfArea() {
        return !id.isEmpty() && !id.equals("core") && !OF_CORE.contains(rest);
    }
}
