/** Appointments over HTTP. */
@NullMarked
package org.affianca.rest.appointments;

import org.jspecify.annotations.NullMarked;
