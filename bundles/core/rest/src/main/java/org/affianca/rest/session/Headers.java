package org.affianca.rest.session;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer of the API tells browsers and proxies: keep nothing, guess nothing, frame nothing. */
public final class Headers {
    private Headers() {}

    public static void write(HttpServletResponse response, boolean secure) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
