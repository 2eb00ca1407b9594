/** Public housing asked for and allocated. */
@NullMarked
package org.affianca.area.housing.allocation;

import org.jspecify.annotations.NullMarked;
