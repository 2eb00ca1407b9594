/** Tickets towards a family or a place of residence. */
@NullMarked
package org.affianca.area.adults.journey;

import org.jspecify.annotations.NullMarked;
