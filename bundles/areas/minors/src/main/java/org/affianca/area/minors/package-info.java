/** Children who need protection, and the families that raise them or take them in. */
@Area("minors")
@NullMarked
package org.affianca.area.minors;

import org.affianca.api.area.Area;
import org.jspecify.annotations.NullMarked;
