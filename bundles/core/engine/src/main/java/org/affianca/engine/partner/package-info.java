/** Partners and agreements, on the tables all registers share. */
@NullMarked
package org.affianca.engine.partner;

import org.jspecify.annotations.NullMarked;
