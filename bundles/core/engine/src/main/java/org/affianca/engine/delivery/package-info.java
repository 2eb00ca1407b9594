/** Measures as they are delivered: the plan laid out on the calendar, what is done of it, a group's month on one sheet. */
@NullMarked
package org.affianca.engine.delivery;

import org.jspecify.annotations.NullMarked;
