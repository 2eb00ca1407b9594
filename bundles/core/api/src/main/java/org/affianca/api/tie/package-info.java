/** Ties: how persons are related, protected, cared for or at odds, with dates. Read and changed through {@link Ties}. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.tie;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
