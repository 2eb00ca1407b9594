package org.affianca.api.emergency;

import java.time.Instant;

/** What was added to an emergency record afterwards, by whom and when. */
public record Addendum(String text, String by, Instant at) {}
