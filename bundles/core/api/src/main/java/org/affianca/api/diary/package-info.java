/** The diary of a case, on three shelves, and the notes still being written. */
@Export
@Version("2.0.0")
@NullMarked
package org.affianca.api.diary;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
