/** Who of the staff works where, as what, and for how much of the time. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.post;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
