/** A roof: public housing, emergencies, reception and the way back to a home of one's own. */
@Area("housing")
@NullMarked
package org.affianca.area.housing;

import org.affianca.api.area.Area;
import org.jspecify.annotations.NullMarked;
