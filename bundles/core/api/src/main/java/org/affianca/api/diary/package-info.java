/** The diary of a case. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.diary;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
