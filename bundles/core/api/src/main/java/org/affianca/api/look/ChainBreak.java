package org.affianca.api.look;

import java.time.Instant;
import java.util.Optional;

/**
 * A place where the log of reads is not what it was.
 *
 * @param lane which run of the program wrote there; 0 for what is older than the seals
 * @param seal the number of the seal in its lane; 0 where no seal is concerned
 * @param after when the seal before it was set
 * @param until when this one was set
 */
public record ChainBreak(
        BreakKind kind,
        long lane,
        long seal,
        long fromPlace,
        long toPlace,
        Optional<Instant> after,
        Optional<Instant> until) {}
