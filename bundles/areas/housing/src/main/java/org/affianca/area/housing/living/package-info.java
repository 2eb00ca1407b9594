/** Plans and places for living with others or by oneself. */
@NullMarked
package org.affianca.area.housing.living;

import org.jspecify.annotations.NullMarked;
