/** All that the actor may know of one person across all areas, read at once through {@link Overviews}. */
@Export
@Version("2.0.0")
@NullMarked
package org.affianca.api.overview;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
