/** Protection from violence, exploitation and crime: paths, shelters, the fast track, freedom income. */
@NullMarked
package org.affianca.area.adults.violence;

import org.jspecify.annotations.NullMarked;
