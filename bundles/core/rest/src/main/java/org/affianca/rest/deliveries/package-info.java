/** Schedules of measures and the attendance of groups over HTTP. */
@NullMarked
package org.affianca.rest.deliveries;

import org.jspecify.annotations.NullMarked;
