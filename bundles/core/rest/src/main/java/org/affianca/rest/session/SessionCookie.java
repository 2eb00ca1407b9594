package org.affianca.rest.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The cookie that carries the secret of a session: for this site only, and never for scripts. Over TLS its name begins with
 * {@code __Host-}: a browser takes such a cookie from this very host alone, so no neighbour in the domain can plant one.
 */
public final class SessionCookie {
    static final String NAME = "affianca-session";
    private static final String HOST = "__Host-";
    private static final int LONGEST = 200;

    private SessionCookie() {}

    static Optional<String> token(HttpServletRequest request) {
        String name = name(request.isSecure());
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                String value = cookie.getValue();
                if (name.equals(cookie.getName()) && !value.isEmpty() && value.length() <= LONGEST) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    public static String carrying(String token, boolean secure) {
        return name(secure) + "=" + token + "; Path=/; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "");
    }

    static String cleared(boolean secure) {
        return carrying("", secure) + "; Max-Age=0";
    }

    private static String name(boolean secure) {
        return secure ? HOST + NAME : NAME;
    }
}
