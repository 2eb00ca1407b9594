package org.affianca.engine.look;

import java.time.Instant;

/** A row of core.access_seal: what it says of the rows from one place to another, and how it follows from the one before. */
record SealRow(
        long lane,
        long number,
        long fromPlace,
        long toPlace,
        long rowCount,
        Instant sealedAt,
        String digest,
        String hash) {
    SealRow with(String itsHash) {
        return new SealRow(lane, number, fromPlace, toPlace, rowCount, sealedAt, digest, itsHash);
    }
}
