package org.affianca.rest.looks;

import java.time.Instant;
import java.util.List;
import org.affianca.api.look.ChainBreak;
import org.affianca.api.look.Verification;

/** What checking the log of reads found; {@code whole} when it is as it was written. */
public record VerificationBody(
        Instant at, boolean whole, long lanes, long seals, long rows, long unsealed, List<ChainBreak> breaks) {
    static VerificationBody of(Verification found) {
        return new VerificationBody(
                found.at(),
                found.whole(),
                found.lanes(),
                found.seals(),
                found.rows(),
                found.unsealed(),
                found.breaks());
    }
}
