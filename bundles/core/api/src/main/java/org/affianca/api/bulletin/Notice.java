package org.affianca.api.bulletin;

import java.time.Instant;

/** An entry on a board, as written. */
public record Notice(long id, int version, String board, NoticeData data, String by, Instant at) {}
