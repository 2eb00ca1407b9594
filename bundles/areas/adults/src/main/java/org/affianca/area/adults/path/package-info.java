/** Paths of social inclusion (P.I.S.): an allowance on condition of an activity that is not work. */
@NullMarked
package org.affianca.area.adults.path;

import org.jspecify.annotations.NullMarked;
