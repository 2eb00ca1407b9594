package org.affianca.rest.queues;

import java.time.Instant;
import java.util.Optional;
import org.affianca.api.queue.RuleState;
import org.affianca.api.queue.RuleVersion;
import org.affianca.api.queue.Rules;
import org.affianca.api.queue.WaitingListId;
import org.affianca.rest.answer.Versioned;

/** A version of a list's rules as read. */
public record RuleVersionBody(
        WaitingListId list,
        int number,
        int version,
        RuleState state,
        Rules rules,
        Optional<Instant> publishedAt,
        String publishedBy)
        implements Versioned {
    static RuleVersionBody of(RuleVersion version) {
        return new RuleVersionBody(
                version.list(),
                version.number(),
                version.version(),
                version.state(),
                version.rules(),
                version.publishedAt(),
                version.publishedBy());
    }
}
