/** Calendars over HTTP, and as iCalendar for calendar programs. */
@NullMarked
package org.affianca.rest.calendar;

import org.jspecify.annotations.NullMarked;
