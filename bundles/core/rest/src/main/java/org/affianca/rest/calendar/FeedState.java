package org.affianca.rest.calendar;

import java.time.Instant;
import java.util.Optional;

/** Whether a calendar program may read along, and since when. */
public record FeedState(Optional<Instant> openedAt) {}
