/** Children who live or spend the day elsewhere, and the way back or on. */
@NullMarked
package org.affianca.area.minors.placement;

import org.jspecify.annotations.NullMarked;
