package org.affianca.rest.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.machine.MachineVisit;
import org.affianca.api.machine.Machines;
import org.affianca.rest.call.Call;
import org.affianca.rest.problem.Halt;

/**
 * The entrance for machines: a token in the header {@code Authorization: Bearer}, never a cookie. No page of another site
 * can make a browser send that header, so what comes in here needs no other proof of its origin.
 */
public final class MachineDoor {
    private static final String SCHEME = "Bearer ";
    private static final String ASKS = "WWW-Authenticate";
    private static final int WRONG_IN_A_MINUTE = 60;
    /** What a machine never asks, whatever its token says: who may sign in, and what only a page needs. */
    private static final Set<String> CLOSED =
            Set.of("session", "sign-on", "users", "service-accounts", "changes", "status", "calendar-feeds");

    private final Machines machines;
    private final Pace<String> wrong = new Pace<>(WRONG_IN_A_MINUTE);

    MachineDoor(Machines machines) {
        this.machines = machines;
    }

    /** The token that the request shows, if it shows any. */
    static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    Guest admit(String token, boolean reads, String path, HttpServletResponse response) {
        String origin = Call.now().origin();
        MachineVisit visit = machines.visit(token, origin).orElseThrow(() -> {
            response.setHeader(ASKS, "Bearer error=\"invalid_token\"");
            wrong.step(origin, response);
            return Halt.with(401, "token-invalid");
        });
        String part = part(path);
        if (!isOpen(part) || !visit.opens(reads, part)) {
            response.setHeader(ASKS, "Bearer error=\"insufficient_scope\"");
            throw Halt.with(403, "scope-missing", "scope", (reads ? MachineVisit.READ : MachineVisit.WRITE) + part);
        }
        return Guest.of(visit);
    }

    /** Whether a token may open this part at all. */
    public static boolean isOpen(String part) {
        return !part.isEmpty() && !part.contains(".") && !CLOSED.contains(part);
    }

    /** The part of the API that a path belongs to: its first word, or {@code areas/ID}. */
    static String part(String path) {
        String[] words = path.substring(1).split("/", 3);
        return words[0].equals("areas") && words.length > 1 ? words[0] + "/" + words[1] : words[0];
    }
}
