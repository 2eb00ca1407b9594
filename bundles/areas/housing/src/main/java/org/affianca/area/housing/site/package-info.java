/** Sites with pitches, and company for who lives there; nobody's origin is asked. */
@NullMarked
package org.affianca.area.housing.site;

import org.jspecify.annotations.NullMarked;
