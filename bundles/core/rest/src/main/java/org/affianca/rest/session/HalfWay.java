package org.affianca.rest.session;

import org.affianca.api.access.Awaiting;
import org.affianca.api.access.Session;
import org.affianca.rest.problem.Halt;

/** Stops who is signed in but for one thing: the second factor, a password of one's own, a second factor to be set up. */
final class HalfWay {
    private HalfWay() {}

    static void refuse(Session session, String path) {
        if (path.equals("/session")) {
            return;
        }
        if (session.awaits() == Awaiting.SECOND_FACTOR) {
            if (!path.startsWith("/session/second-step")) {
                throw Halt.with(403, "second-factor-awaited");
            }
        } else if (session.mustChange()) {
            if (!path.equals("/session/password")) {
                throw Halt.with(403, "password-must-change");
            }
        } else if (session.awaits() == Awaiting.ENROLMENT && !isOwnAccount(path)) {
            throw Halt.with(403, "second-factor-enrolment");
        }
    }

    private static boolean isOwnAccount(String path) {
        return path.equals("/account") || path.startsWith("/account/") || path.equals("/session/password");
    }
}
