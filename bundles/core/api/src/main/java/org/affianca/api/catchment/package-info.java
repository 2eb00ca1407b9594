/** Which unit serves which street. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.catchment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
