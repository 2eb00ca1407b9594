package org.affianca.rest.session;

import jakarta.servlet.http.HttpServletRequest;

/** Where the page stands that a request comes from, as browsers write it: no port when it is the usual one. */
public final class PageAddress {
    private PageAddress() {}

    public static String of(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return (request.isSecure() ? "https://" : "http://") + request.getServerName() + (usual ? "" : ":" + port);
    }
}
