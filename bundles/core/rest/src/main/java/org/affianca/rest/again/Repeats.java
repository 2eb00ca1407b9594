package org.affianca.rest.again;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.affianca.api.access.Idempotency;
import org.affianca.api.access.Idempotency.Answer;
import org.affianca.rest.call.Call;
import org.affianca.rest.problem.Halt;

/**
 * Does a POST that carries an {@code Idempotency-Key} once: act and answer are written in one transaction, and whoever
 * asks again, because the first answer was lost on the way, gets that answer.
 */
public final class Repeats {
    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST = 64;
    private static final int TRIES = 4;

    /**
     * Acts whose answer is not kept: questions that only look like acts, answers with a password or a secret in
     * them, and the installing of areas, which takes its time and must not hold a transaction open.
     */
    private static final Pattern NOT_KEPT = Pattern.compile(
            "/people/(likenesses|doubts)|/users(/.*)?|/account(/.*)?"
                    + "|/session/.*|/adoption-openings/[^/]+/identity|/service-accounts/[^/]+/tokens|/areas/[^/]+/(installation|update)");

    private final Idempotency idempotency;

    public Repeats(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /** What answers the request. */
    @FunctionalInterface
    public interface Act {
        void answer(HttpServletResponse response);
    }

    /** The key of a request that has one and can be repeated; a key that cannot be one is refused. */
    public static Optional<String> key(String path, HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || NOT_KEPT.matcher(path).matches()) {
            return Optional.empty();
        }
        Optional<String> key = Optional.ofNullable(request.getHeader(KEY)).map(String::strip);
        if (key.isPresent() && (key.get().isEmpty() || key.get().length() > LONGEST || !isPlain(key.get()))) {
            throw Halt.with(400, "idempotency-key-invalid");
        }
        return key;
    }

    private static boolean isPlain(String key) {
        return key.chars().allMatch(c -> c > ' ' && c < 127);
    }

    public void answer(String key, String fingerprint, HttpServletResponse response, Act act) throws IOException {
        for (int tries = 1; ; tries++) {
            KeptResponse kept = new KeptResponse(response);
            Call.now().hasGivenWay();
            if (answered(key, fingerprint, kept, response, act)) {
                return;
            }
            if (tries == TRIES || !Call.now().hasGivenWay()) {
                kept.send();
                return;
            }
        }
    }

    /** False when the act was refused and rolled back. */
    private boolean answered(String key, String fingerprint, KeptResponse kept, HttpServletResponse response, Act act)
            throws IOException {
        boolean[] fresh = {false};
        try {
            Answer answer = idempotency.once(key, fingerprint, () -> {
                fresh[0] = true;
                kept.begin();
                act.answer(kept);
                if (kept.getStatus() >= 400) {
                    throw new NotDone();
                }
                return kept.answer();
            });
            if (fresh[0]) {
                kept.send();
            } else {
                repeat(answer, response);
            }
            return true;
        } catch (NotDone refused) {
            // Rolled back on purpose: a refusal is not kept, so that the act may be tried again once it is mended.
            return false;
        }
    }

    private static void repeat(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        if (!answer.etag().isEmpty()) {
            response.setHeader("ETag", answer.etag());
        }
        if (!answer.location().isEmpty()) {
            response.setHeader("Location", answer.location());
        }
        if (!answer.body().isEmpty()) {
            response.setContentType("application/json");
        }
        KeptResponse.send(answer.body().getBytes(StandardCharsets.UTF_8), response);
    }

    /** Ends the transaction of an act that was refused; never leaves this class. */
    private static final class NotDone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotDone() {
            super("refused", null, false, false);
        }
    }
}
