/** A home that may be lost: arrears without blame, evictions, clearances and what is done for each household. */
@NullMarked
package org.affianca.area.housing.eviction;

import org.jspecify.annotations.NullMarked;
