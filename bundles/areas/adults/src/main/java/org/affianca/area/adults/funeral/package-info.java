/** Funerals at the municipality's charge. */
@NullMarked
package org.affianca.area.adults.funeral;

import org.jspecify.annotations.NullMarked;
