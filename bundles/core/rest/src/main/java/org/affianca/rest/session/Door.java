package org.affianca.rest.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.affianca.api.access.Accounts;
import org.affianca.api.access.Session;
import org.affianca.api.machine.Machines;
import org.affianca.rest.problem.Halt;

/**
 * Decides who comes in: pages of ours only, with a live session, and with a password of one's own; or a machine with a
 * token.
 */
public final class Door {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> PUBLIC = Set.of("/status", "/openapi.json", "/openapi.yaml", "/sign-on");
    /** Where a provider itself, without a page of ours, tells that somebody has left; its signature is its proof. */
    private static final Pattern TOLD_BY_PROVIDER = Pattern.compile("/sign-on/[a-z0-9-]{1,32}/logout");

    private final Accounts accounts;
    private final MachineDoor machines;

    public Door(Accounts accounts, Machines machines) {
        this.accounts = accounts;
        this.machines = new MachineDoor(machines);
    }

    /** Who makes the request; empty only where nobody need be. */
    public Optional<Guest> admit(HttpServletRequest request, HttpServletResponse response, String path) {
        boolean reads = READING.contains(request.getMethod());
        boolean isPublic = PUBLIC.contains(path) || path.startsWith("/sign-on/");
        if (reads && isPublic || TOLD_BY_PROVIDER.matcher(path).matches()) {
            return Optional.empty();
        }
        // A request with a token is a machine's, whatever else it carries: the two ways in never mix.
        Optional<String> token = MachineDoor.token(request);
        if (token.isPresent()) {
            return Optional.of(machines.admit(token.get(), reads, path, response));
        }
        if (!reads && !"1".equals(request.getHeader("X-Affianca"))) {
            throw Halt.with(403, "csrf");
        }
        // A calendar program has no session: the token in the address is its key.
        if (reads && path.startsWith("/calendar-feeds/")
                || path.equals("/session") && request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        Session session = SessionCookie.token(request)
                .flatMap(accounts::session)
                .orElseThrow(() -> Halt.with(401, "session-missing"));
        HalfWay.refuse(session, path);
        return Optional.of(Guest.of(session));
    }
}
