/** Catchments, on the tables all registers share, and the unit proposed for an address. */
@NullMarked
package org.affianca.engine.catchment;

import org.jspecify.annotations.NullMarked;
