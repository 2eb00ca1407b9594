/** Couples who offer themselves, children who come to them, and the time after. */
@NullMarked
package org.affianca.area.minors.adoption;

import org.jspecify.annotations.NullMarked;
