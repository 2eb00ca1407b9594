/** Documents attached to a case. */
@Export
@Version("1.1.0")
@NullMarked
package org.affianca.api.document;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
