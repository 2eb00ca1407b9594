/** Facilities: the houses in which people are put up or looked after, and who runs them. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.facility;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
