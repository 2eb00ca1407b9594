package org.affianca.rest.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The cookie of one who is on the way to an identity provider and back. It must come along when another site sends the
 * browser back to us, hence Lax; it opens nothing by itself.
 */
final class SignOnCookie {
    private static final String NAME = "affianca-sign-on";
    private static final int SECONDS = 600;
    private static final int LONGEST = 100;

    private SignOnCookie() {}

    /** The secret that the browser carries, or empty. */
    static String secret(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (NAME.equals(cookie.getName()) && cookie.getValue().length() <= LONGEST) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }

    static String carrying(String secret, boolean secure) {
        return NAME + "=" + secret + "; Path=/api/sign-on; Max-Age=" + (secret.isEmpty() ? 0 : SECONDS)
                + "; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
    }

    static String cleared(boolean secure) {
        return carrying("", secure);
    }
}
