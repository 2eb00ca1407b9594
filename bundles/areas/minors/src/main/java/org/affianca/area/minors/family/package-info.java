/** Families that are accompanied before anybody is taken out of them. */
@NullMarked
package org.affianca.area.minors.family;

import org.jspecify.annotations.NullMarked;
