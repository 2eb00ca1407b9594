/** Foreign children without parents here: L. 47/2017. */
@NullMarked
package org.affianca.area.minors.unaccompanied;

import org.jspecify.annotations.NullMarked;
