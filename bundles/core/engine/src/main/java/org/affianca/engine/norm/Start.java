package org.affianca.engine.norm;

import java.time.LocalDateTime;

/** From what a term counts: the word of a moment, or of a day of the work, and when that was. */
record Start(String since, LocalDateTime at) {}
