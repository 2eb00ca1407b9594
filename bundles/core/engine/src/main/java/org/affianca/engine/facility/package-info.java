/** Facilities: the register of houses with places, and who may know where a secret one is. */
@NullMarked
package org.affianca.engine.facility;

import org.jspecify.annotations.NullMarked;
