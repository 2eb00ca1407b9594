/** Accompanying adults: social support, plans, autonomy, life on the street, a roof at once. */
@NullMarked
package org.affianca.area.adults.support;

import org.jspecify.annotations.NullMarked;
