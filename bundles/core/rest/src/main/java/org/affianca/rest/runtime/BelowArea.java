package org.affianca.rest.runtime;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as an area's module sees it: what stands before the area's own paths belongs to the servlet. */
final class BelowArea extends HttpServletRequestWrapper {
    private final AreaPath path;

    BelowArea(HttpServletRequest request, AreaPath path) {
        super(request);
        this.path = path;
    }

    @Override
    public String getServletPath() {
        return super.getServletPath() + "/areas/" + path.id();
    }

    @Override
    public String getPathInfo() {
        return path.rest();
    }
}
