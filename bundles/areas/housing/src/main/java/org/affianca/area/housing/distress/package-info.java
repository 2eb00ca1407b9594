/** Households that are badly housed. */
@NullMarked
package org.affianca.area.housing.distress;

import org.jspecify.annotations.NullMarked;
