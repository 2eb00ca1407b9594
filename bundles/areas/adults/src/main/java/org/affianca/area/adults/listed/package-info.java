/** Households of a national measure as another body lists them: read from its file, shown, entered. */
@NullMarked
package org.affianca.area.adults.listed;

import org.jspecify.annotations.NullMarked;
