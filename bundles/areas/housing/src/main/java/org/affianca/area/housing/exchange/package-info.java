/** One home of public housing for another. */
@NullMarked
package org.affianca.area.housing.exchange;

import org.jspecify.annotations.NullMarked;
