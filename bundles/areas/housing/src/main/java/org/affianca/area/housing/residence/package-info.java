/** Registration of those without a fixed home. */
@NullMarked
package org.affianca.area.housing.residence;

import org.jspecify.annotations.NullMarked;
