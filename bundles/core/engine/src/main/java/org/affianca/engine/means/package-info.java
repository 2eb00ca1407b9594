/** Means tests of households, and asking INPS for them. */
@NullMarked
package org.affianca.engine.means;

import org.jspecify.annotations.NullMarked;
