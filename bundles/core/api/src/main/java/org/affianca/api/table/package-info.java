/** Tables that come from outside as text: what another body's program saved, read as strictly as any stranger's words. */
@Export
@Version("1.0.0")
@NullMarked
package org.affianca.api.table;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
