/** Appointments: who meets whom, when and where. */
@NullMarked
package org.affianca.engine.appointment;

import org.jspecify.annotations.NullMarked;
