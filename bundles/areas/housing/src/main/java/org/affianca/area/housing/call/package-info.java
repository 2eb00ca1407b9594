/** Calls for public housing and the lists they publish. */
@NullMarked
package org.affianca.area.housing.call;

import org.jspecify.annotations.NullMarked;
