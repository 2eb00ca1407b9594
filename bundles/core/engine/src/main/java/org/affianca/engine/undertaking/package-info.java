/** Undertakings, on the tables all registers share, and the readings of their gauges. */
@NullMarked
package org.affianca.engine.undertaking;

import org.jspecify.annotations.NullMarked;
