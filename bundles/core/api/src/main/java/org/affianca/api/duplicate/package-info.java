/** Suspected duplicates: two records that may be one person, compared, told apart or merged. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.duplicate;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
