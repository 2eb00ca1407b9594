package org.affianca.rest.session;

import jakarta.servlet.http.HttpServletRequest;
import org.affianca.api.access.Purpose;
import org.affianca.api.access.Purposes;
import org.affianca.rest.problem.Halt;

/** Why a request asks: what it says in {@code X-Affianca-Purpose}, if that is its to say, else what is usual. */
public final class WhyAsked {
    private static final String HEADER = "X-Affianca-Purpose";

    private final Purposes purposes;

    public WhyAsked(Purposes purposes) {
        this.purposes = purposes;
    }

    public Purpose of(Guest guest, HttpServletRequest request, String origin) {
        String said = request.getHeader(HEADER);
        if (said == null) {
            return new Purpose(usual(guest), origin);
        }
        // A machine works for what its token was given for; it has nothing to choose.
        String code = guest.session()
                .flatMap(session -> purposes.said(session.actor(), said.strip()))
                .orElseThrow(() -> Halt.with(403, "purpose-not-yours"));
        return new Purpose(code, origin);
    }

    private String usual(Guest guest) {
        return guest.session().map(session -> purposes.usual(session.actor())).orElse(guest.purpose());
    }
}
