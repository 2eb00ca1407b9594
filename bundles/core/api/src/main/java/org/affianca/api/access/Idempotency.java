package org.affianca.api.access;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** Acts that a client may send twice without their being done twice: the first answer is kept for 24 hours. */
@ProviderType
public interface Idempotency {
    /**
     * Does the act once for this actor and key, and keeps its answer in the same transaction; asked again, gives the kept
     * answer. A second call with the same key waits while the first is under way. An act that throws leaves nothing, so
     * it may be tried again.
     *
     * @param key as the client chose it, 1 to 64 characters
     * @param fingerprint what was asked, in short; at most 64 characters
     * @throws org.affianca.api.problem.Invalid with code {@code idempotency-key-reused} when the key was used for
     *     something else
     */
    Answer once(String key, String fingerprint, Supplier<Answer> act);

    /** An answer as it went out: status, the record's version and place if it told them, and its JSON, maybe empty. */
    record Answer(int status, String etag, String location, String body) {}
}
