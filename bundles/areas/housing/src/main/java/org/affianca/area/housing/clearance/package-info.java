/**
 * Clearances of buildings: the act, the households entered at once on the day, and what is done for each. A building is no
 * person, so it has tables of its own; each household is a case with works like any other, and is seen as such.
 */
@NullMarked
package org.affianca.area.housing.clearance;

import org.jspecify.annotations.NullMarked;
