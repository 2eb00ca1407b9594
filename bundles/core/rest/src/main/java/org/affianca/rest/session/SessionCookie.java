package org.affianca.rest.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The cookie that carries the secret of a session: for this site only, and never for scripts. */
final class SessionCookie {
    static final String NAME = "affianca-session";
    private static final int LONGEST = 200;

    private SessionCookie() {}

    static Optional<String> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                String value = cookie.getValue();
                if (NAME.equals(cookie.getName()) && !value.isEmpty() && value.length() <= LONGEST) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    static String carrying(String token, boolean secure) {
        return NAME + "=" + token + "; Path=/; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "");
    }

    static String cleared(boolean secure) {
        return carrying("", secure) + "; Max-Age=0";
    }
}
