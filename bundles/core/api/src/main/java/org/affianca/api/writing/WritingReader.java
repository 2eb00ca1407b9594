package org.affianca.api.writing;

import java.time.Instant;

/** Who said to have read which version. */
public record WritingReader(int version, String label, Instant at) {}
