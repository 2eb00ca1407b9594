/**
 * Places in facilities: what there is, what is free, who is asked for one, for whom it is held, who stays there and who
 * bears the cost. Read through {@link Places} and {@link Stays}; coordinators keep the places, caseworkers the stays.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.place;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
