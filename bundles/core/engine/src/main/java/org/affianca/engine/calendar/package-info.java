/** A worker's days, computed from what is kept elsewhere, and the feed for calendar programs. */
@NullMarked
package org.affianca.engine.calendar;

import org.jspecify.annotations.NullMarked;
