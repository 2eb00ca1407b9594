/** Vouchers for food. */
@NullMarked
package org.affianca.area.adults.food;

import org.jspecify.annotations.NullMarked;
