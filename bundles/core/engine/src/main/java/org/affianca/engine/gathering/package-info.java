/** Gatherings, on the tables all registers share, and the cases talked about there. */
@NullMarked
package org.affianca.engine.gathering;

import org.jspecify.annotations.NullMarked;
