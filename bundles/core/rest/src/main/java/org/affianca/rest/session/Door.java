package org.affianca.rest.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.access.Accounts;
import org.affianca.api.access.Session;
import org.affianca.rest.problem.Halt;

/** Decides who comes in: pages of ours only, with a live session, and with a password of one's own. */
public final class Door {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> PUBLIC = Set.of("/status", "/openapi.json", "/openapi.yaml");
    private final Accounts accounts;

    public Door(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The session the request belongs to; empty only where none is needed. */
    public Optional<Session> admit(HttpServletRequest request, String path) {
        boolean reads = READING.contains(request.getMethod());
        if (!reads && !"1".equals(request.getHeader("X-Affianca"))) {
            throw Halt.with(403, "csrf");
        }
        // A calendar program has no session: the token in the address is its key.
        if (PUBLIC.contains(path)
                || reads && path.startsWith("/calendar-feeds/")
                || path.equals("/session") && request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        Session session = SessionCookie.token(request)
                .flatMap(accounts::session)
                .orElseThrow(() -> Halt.with(401, "session-missing"));
        if (session.mustChange() && !path.equals("/session") && !path.equals("/session/password")) {
            throw Halt.with(403, "password-must-change");
        }
        return Optional.of(session);
    }
}
